import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import { takenFolder } from './people.ts'

interface Candidates {
  accounts: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    nodes: {
      reference: string
      flags: string[]
      claims: { reference: string; disputed: boolean }[]
      charges: { state: string }[]
      paymentMethods: {
        kind: string
        label: string
        last4: string
        mandates: { reference: string; usable: boolean }[]
      }[]
    }[]
  }
}

const candidates = `query Candidates($after: String) {
  accounts(filter: { status: open, overdueDaysFrom: 5, balanceFrom: "60" }, orderBy: { field: reference, direction: desc }, first: 25, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      reference flags
      claims(state: open) { reference disputed }
      charges(first: 5, state: pending) { state }
      paymentMethods { kind label last4 mandates { reference usable } }
    }
  }
}`

/** An overdue account with one card that can be charged and works, kept from other journeys. */
export async function takeChargeableAccount(
  page: Page,
): Promise<{ reference: string; claim: string; method: string; mandate: string }> {
  for (let after: string | null = null; ;) {
    const { accounts }: Candidates = await ask<Candidates>(page, candidates, { after })
    for (const { reference, flags, claims, charges, paymentMethods } of accounts.nodes) {
      const [method, ...others] = paymentMethods
      const mandate = method?.mandates.find(({ usable }) => usable)
      const claim = claims.find(({ disputed }) => !disputed)
      const works =
        method?.kind === 'card' && !['0002', '9995', '0069', '3184', '0259'].includes(method.last4)
      if (!method || !mandate || !claim || !works || others.length > 0) continue
      if (flags.length > 0 || charges.length > 0 || reference === 'DEB-004217') continue
      const free = await mkdir(join(takenFolder(), reference)).then(
        () => true,
        () => false,
      )
      if (free) return { reference, claim: claim.reference, method: method.label, mandate: mandate.reference }
    }
    if (!accounts.pageInfo.hasNextPage)
      throw new Error('The demo data has no account left that can be charged')
    after = accounts.pageInfo.endCursor
  }
}
