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
    nodes: {
      id: string
      reference: string
      name: string
      flags: string[]
      balance: { total: { amount: string } }
      claims: { reference: string; state: string; disputed: boolean }[]
      promises: { status: string }[]
      debtors: { kind: string; employer: string | null; phones: { display: string; validity: string }[] }[]
    }[]
  }
}

const candidates = `query Candidates {
  accounts(filter: { status: open, overdueDaysFrom: 5, balanceFrom: "60" }, orderBy: { field: reference, direction: asc }, first: 50) {
    nodes {
      id reference name flags
      balance { total { amount } }
      claims(state: open) { reference state disputed }
      promises { status }
      debtors { kind employer phones { display validity } }
    }
  }
}`

/** Finds an account with open claims, one debtor, a number that works and no promise, and keeps other journeys away from it. */
export async function takeAccount(page: Page): Promise<TakenAccount> {
  const { accounts } = await ask<Candidates>(page, candidates)
  for (const { id, reference, name, flags, balance, claims, promises, debtors } of accounts.nodes) {
    const [debtor] = debtors
    const phone = debtor?.phones.find(({ validity }) => validity === 'valid')
    const claim = claims.find(({ disputed }) => !disputed)
    const plain = flags.length === 0 && debtors.length === 1 && debtor?.kind === 'person' && debtor.employer
    const free = !promises.some(({ status }) => status === 'open')
    if (reference === 'DEB-004217' || !plain || !free || !phone || !claim) continue
    // Making a folder succeeds for one worker only.
    if (
      !(await mkdir(join(takenFolder(), reference)).then(
        () => true,
        () => false,
      ))
    )
      continue
    return {
      id,
      reference,
      name,
      balance: balance.total.amount,
      phone: phone.display,
      claim: claim.reference,
    }
  }
  throw new Error('The demo data has no account left for this journey')
}
