import { searchText } from '@arrears/domain/account/search-text'
import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

export interface TestAccount {
  readonly id: Id<'account'>
  readonly reference: string
  readonly debtorId: Id<'debtor'>
  readonly phoneId: Id<'phone'>
  readonly claimIds: readonly Id<'claim'>[]
}

export interface ClaimWish {
  readonly amountMinor: number
  readonly dueOn: string
  readonly disputed?: boolean
}

export interface AccountWishes {
  readonly currency?: string
  readonly name?: string
  readonly claims?: readonly ClaimWish[]
  readonly flags?: readonly string[]
}

const testPhone = '+353850123344'
let count = 0

/** An account with a primary debtor, a phone, and claims whose invoices are booked. Two claims of 100.00 unless wished otherwise. */
export async function givenAccount(
  { owner, now }: TestApi,
  organisation: Pick<TestOrganisation, 'id' | 'profileId'>,
  {
    currency = 'EUR',
    name = 'Marisol Keane',
    flags = [],
    claims = [
      { amountMinor: 10_000, dueOn: '2026-09-01' },
      { amountMinor: 10_000, dueOn: '2026-10-01' },
    ],
  }: AccountWishes = {},
): Promise<TestAccount> {
  const [id, debtorId, phoneId] = [newId('account'), newId('debtor'), newId('phone')]
  const reference = `DEB-${String(++count).padStart(6, '0')}`
  const total = claims.reduce((sum, claim) => sum + claim.amountMinor, 0)
  const oldest = claims.map((claim) => claim.dueOn).toSorted()[0] ?? null
  const org = organisation.id
  const searchable = searchText({ reference, names: [name], emails: [], phones: [testPhone] })
  await owner.query(
    `insert into account (id, org_id, reference, currency, profile_id, name, flags, balance_minor, debited_minor, oldest_due_on, open_claim_count, search_text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11)`,
    [
      id,
      org,
      reference,
      currency,
      organisation.profileId,
      name,
      flags,
      total,
      oldest,
      claims.length,
      searchable,
    ],
  )
  await owner.query(
    `insert into debtor (id, org_id, account_id, name, is_primary, national_id) values ($1, $2, $3, $4, true, '8603124471')`,
    [debtorId, org, id, name],
  )
  await owner.query(
    `insert into phone (id, org_id, account_id, debtor_id, number) values ($1, $2, $3, $4, $5)`,
    [phoneId, org, id, debtorId, testPhone],
  )
  const claimIds: Id<'claim'>[] = []
  let running = 0
  for (const claim of claims) {
    const claimId = newId('claim')
    running += claim.amountMinor
    claimIds.push(claimId)
    await owner.query(
      `insert into claim (id, org_id, account_id, reference, issued_on, due_on, currency, original_minor, principal_minor, disputed_at)
       values ($1, $2, $3, $4, $5::date - 14, $5::date, $6, $7, $7, $8)`,
      [
        claimId,
        org,
        id,
        `INV-${claimId.slice(-8)}`,
        claim.dueOn,
        currency,
        claim.amountMinor,
        claim.disputed ? now : null,
      ],
    )
    if (claim.disputed) {
      await owner.query(
        `insert into dispute (id, org_id, account_id, claim_id, currency, amount_minor, is_whole, reason, received_on, raised_at)
         values ($1, $2, $3, $4, $5, $6, true, 'other', $7::timestamptz::date, $7)`,
        [newId('dispute'), org, id, claimId, currency, claim.amountMinor, now],
      )
    }
    await bookInvoice(owner, { org, id, claimId, currency, claim, now, running })
  }
  return { id, reference, debtorId, phoneId, claimIds }
}

interface Invoice {
  org: string
  id: string
  claimId: string
  currency: string
  claim: ClaimWish
  now: string
  running: number
}

async function bookInvoice(
  owner: TestApi['owner'],
  { org, id, claimId, currency, claim, now, running }: Invoice,
): Promise<void> {
  const transactionId = newId('ledgerTransaction')
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(
      `insert into ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, actor_kind, actor_label, action, action_record_id)
       values ($1, $2, $3, 'invoice', $4, $5, 'system', 'Test', 'createClaim', 'test')`,
      [transactionId, org, id, claim.dueOn, now],
    )
    await client.query(
      `insert into ledger_entry (id, org_id, account_id, transaction_id, ledger_account, component, claim_id, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
       values ($1, $2, $3, $4, 'principal', 'principal', $5, 'invoice', $6, $7, $8, $9, true, $10),
              ($11, $2, $3, $4, 'revenue', null, null, 'invoice', $6, $7, $8, -$9::bigint, false, null)`,
      [
        newId('ledgerEntry'),
        org,
        id,
        transactionId,
        claimId,
        claim.dueOn,
        now,
        currency,
        claim.amountMinor,
        running,
        newId('ledgerEntry'),
      ],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}
