import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocationOrders } from '../settings/settings.ts'
import type { AllocationOrder } from '../settings/settings.ts'
import { localDate } from '../shared/local-date.ts'
import { givenClaim, givenId } from '../testing/given-account.ts'
import { allocatePayment } from './allocate.ts'
import type { Allocation } from './allocate.ts'

const oldest = givenClaim(1, {
  dueOn: localDate('2026-09-01'),
  principalMinor: 100n,
  interestMinor: 20n,
  costMinor: 30n,
})
const newer = givenClaim(2, { dueOn: localDate('2026-10-01'), principalMinor: 200n })
const disputed = givenClaim(3, { dueOn: localDate('2026-08-01'), principalMinor: 500n, disputed: true })
const claims = [newer, disputed, oldest]

/** `INV-1 cost 30`, in order. */
function said({ lines, unallocatedMinor }: Allocation): string[] {
  const name = (id: string) => claims.find((claim) => claim.id === id)?.reference
  const words = lines.map((line) => `${name(line.claimId)} ${line.component} ${line.amountMinor}`)
  return unallocatedMinor > 0n ? [...words, `credit ${unallocatedMinor}`] : words
}

describe('allocatePayment', () => {
  const cases: [string, AllocationOrder, bigint, number[], string[]][] = [
    [
      'settles costs, interest, principal by BGB §367',
      'costsInterestPrincipal',
      120n,
      [],
      ['INV-1 cost 30', 'INV-1 interest 20', 'INV-1 principal 70'],
    ],
    [
      'settles costs, principal, interest by BGB §497(3)',
      'costsPrincipalInterest',
      140n,
      [],
      ['INV-1 cost 30', 'INV-1 principal 100', 'INV-1 interest 10'],
    ],
    [
      'settles principal first when so ordered',
      'principalInterestCosts',
      110n,
      [],
      ['INV-1 principal 100', 'INV-1 interest 10'],
    ],
    [
      'goes to the oldest due date first',
      'costsInterestPrincipal',
      200n,
      [],
      ['INV-1 cost 30', 'INV-1 interest 20', 'INV-1 principal 100', 'INV-2 principal 50'],
    ],
    [
      'follows the debtor before the oldest',
      'costsInterestPrincipal',
      220n,
      [2],
      ['INV-2 principal 200', 'INV-1 cost 20'],
    ],
    [
      'follows the order in which the debtor named claims',
      'costsInterestPrincipal',
      360n,
      [2, 1],
      ['INV-2 principal 200', 'INV-1 cost 30', 'INV-1 interest 20', 'INV-1 principal 100', 'credit 10'],
    ],
    [
      'keeps what no claim can take and never touches a disputed one',
      'costsInterestPrincipal',
      400n,
      [],
      ['INV-1 cost 30', 'INV-1 interest 20', 'INV-1 principal 100', 'INV-2 principal 200', 'credit 50'],
    ],
    [
      'gives money to a disputed claim when the debtor names it',
      'costsInterestPrincipal',
      510n,
      [3],
      ['INV-3 principal 500', 'INV-1 cost 10'],
    ],
    [
      'counts a claim named twice once',
      'costsInterestPrincipal',
      210n,
      [2, 2],
      ['INV-2 principal 200', 'INV-1 cost 10'],
    ],
    ['passes over a claim that is not open', 'costsInterestPrincipal', 10n, [9], ['INV-1 cost 10']],
  ]
  it.each(cases)('%s', (_name, order, amountMinor, named, expected) => {
    const direction = named.map((number) => givenId('claim', number))
    expect(said(allocatePayment({ claims, amountMinor, order, direction }))).toEqual(expected)
  })

  it('takes the smaller reference when two are due on one day', () => {
    const twins = [givenClaim(2, { reference: 'B' }), givenClaim(1, { reference: 'A' })]
    const { lines } = allocatePayment({ claims: twins, amountMinor: 1n, order: 'costsInterestPrincipal' })
    expect(lines[0]?.claimId).toBe(givenId('claim', 1))
  })

  it('says why money went where it went', () => {
    const { lines } = allocatePayment({
      claims,
      amountMinor: 260n,
      order: 'costsInterestPrincipal',
      direction: [newer.id],
    })
    expect(lines.map((line) => line.why)).toEqual([
      'The debtor asked for this claim; principal first.',
      'Oldest due date, 1 Sept 2026; costs first.',
      'Oldest due date, 1 Sept 2026; then interest.',
      'Oldest due date, 1 Sept 2026; then principal.',
    ])
  })

  it('throws on an amount that is none', () => {
    expect(() => allocatePayment({ claims, amountMinor: 0n, order: 'costsInterestPrincipal' })).toThrow(
      RangeError,
    )
  })

  it('loses no cent, gives no claim more than is open, and no undirected cent to a disputed one', () => {
    const minor = fc.bigInt({ min: 0n, max: 1000n })
    const anyClaims = fc.array(fc.tuple(minor, minor, minor, fc.boolean(), fc.integer({ min: 1, max: 28 })), {
      maxLength: 6,
    })
    const amount = fc.bigInt({ min: 1n, max: 20_000n })
    const direction = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 })
    fc.assert(
      fc.property(
        anyClaims,
        amount,
        direction,
        fc.constantFrom(...allocationOrders),
        (rows, amountMinor, named, order) => {
          const open = rows.map(([principalMinor, interestMinor, costMinor, isDisputed, day], index) =>
            givenClaim(index, {
              principalMinor,
              interestMinor,
              costMinor,
              disputed: isDisputed,
              dueOn: localDate(`2026-10-${String(day).padStart(2, '0')}`),
            }),
          )
          const directed = named.map((number) => givenId('claim', number))
          const { lines, unallocatedMinor } = allocatePayment({
            claims: open,
            amountMinor,
            order,
            direction: directed,
          })
          expect(lines.reduce((sum, line) => sum + line.amountMinor, unallocatedMinor)).toBe(amountMinor)
          for (const claim of open) {
            const limits = {
              principal: claim.principalMinor,
              interest: claim.interestMinor,
              cost: claim.costMinor,
            }
            for (const line of lines.filter(({ claimId }) => claimId === claim.id)) {
              expect(line.amountMinor > 0n && line.amountMinor <= limits[line.component]).toBe(true)
              expect(!claim.disputed || directed.includes(claim.id)).toBe(true)
            }
          }
          // Credit is left only when every claim that may take money is full.
          if (unallocatedMinor === 0n) return
          const takers = open.filter((claim) => !claim.disputed || directed.includes(claim.id))
          const room = takers.reduce(
            (sum, { principalMinor, interestMinor, costMinor }) =>
              sum + principalMinor + interestMinor + costMinor,
            0n,
          )
          expect(amountMinor - unallocatedMinor).toBe(room)
        },
      ),
    )
  })
})
