import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import type { Invoice } from './read-invoice.ts'

export interface KnownAccount {
  readonly id: string
  readonly currency: string
  readonly status: string
}

export interface KnownClaim {
  readonly id: string
  readonly accountId: string
  readonly state: string
  readonly currency: string
  readonly originalMinor: bigint
  readonly openMinor: bigint
  readonly issuedOn: string
  /** Null when the trading terms set it a moment ago. */
  readonly dueOn: string | null
}

/** What is stored already of the customers and invoices of a batch, in two statements. */
export interface Known {
  readonly accounts: Map<string, KnownAccount>
  readonly claims: Map<string, KnownClaim>
}

type Reader = Pick<Prisma.TransactionClient, 'account' | 'claim'>

export async function findKnown(db: Reader, orgId: string, invoices: readonly Invoice[]): Promise<Known> {
  const customerIds = [...new Set(invoices.map(({ customerId }) => customerId))]
  const invoiceNumbers = [...new Set(invoices.map(({ invoiceNumber }) => invoiceNumber))]
  const accounts = await db.account.findMany({
    where: { orgId, OR: [{ externalId: { in: customerIds } }, { reference: { in: customerIds } }] },
    select: { id: true, currency: true, status: true, externalId: true, reference: true },
  })
  const claims = await db.claim.findMany({
    where: { orgId, reference: { in: invoiceNumbers } },
    select: {
      id: true,
      accountId: true,
      reference: true,
      state: true,
      currency: true,
      originalMinor: true,
      principalMinor: true,
      interestMinor: true,
      costMinor: true,
      issuedOn: true,
      dueOn: true,
    },
  })
  const byCustomer = new Map<string, KnownAccount>()
  for (const { externalId, reference, ...account } of accounts) {
    // An external id says more than a reference that happens to read the same.
    if (externalId !== null) byCustomer.set(externalId, account)
    if (!byCustomer.has(reference)) byCustomer.set(reference, account)
  }
  return {
    accounts: byCustomer,
    claims: new Map(
      claims.map(({ reference, principalMinor, interestMinor, costMinor, issuedOn, dueOn, ...claim }) => [
        reference,
        {
          ...claim,
          openMinor: principalMinor + interestMinor + costMinor,
          issuedOn: storedDate(issuedOn),
          dueOn: storedDate(dueOn),
        },
      ]),
    ),
  }
}
