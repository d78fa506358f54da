import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import { takenFolder } from './people.ts'

export interface TakenAccount {
  readonly id: string
  readonly reference: string
  readonly name: string
  /** As a decimal, in euros. */
  readonly balance: string
  /** A number that is known to work, as it is shown. */
  readonly phone: string
  /** The claim whose due date is the oldest. */
  readonly claim: string
}

interface Candidates {
  accounts: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    nodes: {
      id: string
      reference: string
      name: string
      flags: string[]
      balance: { total: { amount: string } }
      claims: { reference: string; state: string; disputed: boolean; kind: string; prolongations: object[] }[]
      promises: { status: string }[]
      instalmentPlan: { status: string } | null
      debtors: { kind: string; phones: { display: string; validity: string }[] }[]
    }[]
  }
}

const candidates = `query Candidates($after: String) {
  accounts(filter: { status: open, overdueDaysFrom: 5, balanceFrom: "60" }, orderBy: { field: reference, direction: asc }, first: 30, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id reference name flags
      balance { total { amount } }
      claims(state: open) { reference state disputed kind prolongations { id } }
      promises { status }
      instalmentPlan { status }
      debtors { kind phones { display validity } }
    }
  }
}`

/** Finds an account with open claims, one debtor, a number that works and no promise, and keeps other journeys away from it. */
export async function takeAccount(page: Page): Promise<TakenAccount> {
  for (let after: string | null = null; ;) {
    const { accounts }: Candidates = await ask<Candidates>(page, candidates, { after })
    for (const candidate of accounts.nodes) {
      const account = suitable(candidate)
      // Making a folder succeeds for one worker only.
      if (account && (await marked(account.reference))) return account
    }
    if (!accounts.pageInfo.hasNextPage) throw new Error('The demo data has no account left for this journey')
    after = accounts.pageInfo.endCursor
  }
}

type Candidate = Candidates['accounts']['nodes'][number]

function suitable({
  id,
  reference,
  name,
  flags,
  balance,
  claims,
  promises,
  instalmentPlan,
  debtors,
}: Candidate) {
  const [debtor] = debtors
  const phone = debtor?.phones.find(({ validity }) => validity === 'valid')
  const claim = claims.find(({ disputed }) => !disputed)
  const plain = flags.length === 0 && debtors.length === 1 && debtor?.kind === 'person'
  const isProlonged = claims.some(({ kind, prolongations }) => kind === 'fee' || prolongations.length > 0)
  const promised = promises.some(({ status }) => status === 'open') || instalmentPlan?.status === 'active'
  if (reference === 'DEB-004217' || !plain || promised || isProlonged || !phone || !claim) return undefined
  return { id, reference, name, balance: balance.total.amount, phone: phone.display, claim: claim.reference }
}

async function marked(reference: string): Promise<boolean> {
  return await mkdir(join(takenFolder(), reference)).then(
    () => true,
    () => false,
  )
}
