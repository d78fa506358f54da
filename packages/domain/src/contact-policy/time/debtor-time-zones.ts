import type { AddressPlace } from '../../account/account-state.ts'
import { instantMillis } from '../../shared/local-date.ts'
import type { Instant } from '../../shared/local-date.ts'
import { countryTimeZones } from './country-time-zones.ts'
import { offsetMillis } from './local-time.ts'
import { phoneTimeZones } from './phone-time-zones.ts'
import { regionTimeZones } from './region-time-zones.ts'

function addressTimeZones({ country, region }: AddressPlace): readonly string[] {
  const regional = region === null ? [] : regionTimeZones(country, region)
  return regional.length > 0 ? regional : countryTimeZones(country)
}

/**
 * Every place in which the debtor may be, by addresses and numbers: a convenient time is one in all of them (12 CFR
 * 1006.6(b)(1)). Of zones whose clocks show the same, the first stands for all. Where nothing says, it is the account's own.
 */
export function debtorTimeZones(
  { addresses, phones }: { addresses: readonly AddressPlace[]; phones: readonly string[] },
  at: Instant,
  otherwise: string,
): readonly string[] {
  const found = [...addresses.flatMap(addressTimeZones), ...phones.flatMap(phoneTimeZones)]
  const byOffset = new Map<number, string>()
  for (const zone of found) {
    const offset = offsetMillis(instantMillis(at), zone)
    if (!byOffset.has(offset)) byOffset.set(offset, zone)
  }
  return byOffset.size === 0 ? [otherwise] : [...byOffset.values()]
}
