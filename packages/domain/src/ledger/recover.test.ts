import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeFromClaim } from '../claim/take-from-claim.ts'
import { openMinor } from '../claim/open-minor.ts'
import { localDate } from '../shared/local-date.ts'
import { givenClaim, givenId } from '../testing/given-account.ts'
import { foldBalances } from './balance.ts'
import { postPayment, postWriteOff } from './post.ts'
import { recoveries, reopened } from './recover.ts'

const effectiveOn = localDate('2026-11-21')
const minor = fc.bigInt({ min: 1n, max: 2000n })

describe('money on a claim that was written off', () => {
  it('leaves a loss of exactly what was not paid, whatever was owed, written off and paid', () => {
    fc.assert(
      fc.property(minor, minor, minor, minor, (principalMinor, interestMinor, costMinor, amountMinor) => {
        const owed = givenClaim(1, { principalMinor, interestMinor, costMinor })
        const empty = { ...owed, principalMinor: 0n, interestMinor: 0n, costMinor: 0n }
        const parts = takeFromClaim(owed, openMinor(owed))
        const writeOff = {
          id: givenId('ledgerTransaction'),
          ...postWriteOff({ effectiveOn, claim: owed, parts, reason: 'Hardship' }),
        }
        const given = { claim: empty, reason: 'hardship' as const, writeOffs: [writeOff] }
        expect(reopened(given)).toEqual(owed)
        const payment = postPayment({
          claims: [reopened(given)],
          amountMinor,
          order: 'costsInterestPrincipal',
          direction: [owed.id],
          effectiveOn,
        })
        const [recovery] = recoveries([given], payment.allocation, effectiveOn)
        const entries = [
          ...writeOff.entries,
          ...(recovery?.reversals.flatMap((reversal) => reversal.entries) ?? []),
          ...payment.transaction.entries,
          ...(recovery?.rest?.ledger.entries ?? []),
        ]
        const lost = entries.reduce(
          (sum, entry) => (entry.ledgerAccount === 'writeOff' ? sum + entry.amountMinor : sum),
          0n,
        )
        const missing = openMinor(owed) - amountMinor
        expect(lost).toBe(missing > 0n ? missing : 0n)
        expect(recovery?.rest?.amountMinor ?? 0n).toBe(lost)
        expect(entries.reduce((sum, entry) => sum + entry.amountMinor, 0n)).toBe(0n)
        const written = foldBalances(entries).claims.get(owed.id)
        expect(written).toEqual({ principal: -principalMinor, interest: -interestMinor, cost: -costMinor })
      }),
    )
  })

  it('touches no claim that the money did not reach', () => {
    const claim = givenClaim(2, { principalMinor: 0n })
    const allocation = { lines: [], unallocatedMinor: 0n }
    expect(recoveries([{ claim, reason: 'other', writeOffs: [] }], allocation, effectiveOn)).toEqual([])
  })
})
