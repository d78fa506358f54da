import { foldText } from '@arrears/domain/account/search-text'
import type { NamePools } from '../people/name-pools.ts'
import type { Random } from '../random.ts'

interface DrawnDebtor {
  readonly name: string
  /** First part of an e-mail address. */
  readonly mailbox: string
  readonly locale: string | null
}

/** A name as a mailbox: plain letters, or a word where there are none (Arabic, Chinese). */
const mailboxOf = (name: string): string =>
  foldText(name)
    .replaceAll(/[^a-z]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')
    .slice(0, 40) || 'customer'

export function drawPerson(random: Random, { people }: NamePools): DrawnDebtor {
  const pool = random.weighted(people)
  const first = random.pick(pool.first)
  const last = random.pick(pool.last)
  const name = pool.familyFirst ? `${last}${first}` : `${first} ${last}`
  return { name, mailbox: mailboxOf(name), locale: random.chance(0.7) ? pool.locale : null }
}

export function drawCompany(random: Random, { companies }: NamePools): DrawnDebtor {
  const name = random.pick(companies)
  return { name, mailbox: `accounts.${mailboxOf(name)}`.slice(0, 40), locale: 'en' }
}
