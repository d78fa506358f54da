import type { AccountState, ClaimState } from '@arrears/domain/account/account-state'
import { createAccount } from '@arrears/domain/actions/create-account/rule'
import { createClaim } from '@arrears/domain/actions/create-claim/rule'
import type { ActionContext } from '@arrears/domain/actions/define-action'
import { recordPayment } from '@arrears/domain/actions/record-payment/rule'
import { resolveSettings, settingValues } from '@arrears/domain/settings/resolve-settings'
import { localDate } from '@arrears/domain/shared/local-date'
import { parseInput } from '@arrears/domain/shared/parse-input'
import { ok, type Refusal, type Result } from '@arrears/domain/shared/result'
import { newId } from '../platform/clock/new-id.ts'
import type { KnownAccount, KnownClaim } from './find-known.ts'
import { accountInput, claimInput, freshClaim, paymentInput } from './import-inputs.ts'
import type { ImportWriter } from './writer.ts'

const free = { referenceTaken: false, externalIdTaken: false }

/** Asks the rules of the actions what they would say, and writes nothing. */
export function trialWriter(context: ActionContext): ImportWriter {
  return {
    createAccount: async (invoice, map) => {
      const parsed = parseInput(createAccount.input, accountInput(invoice, map))
      if (!parsed.ok) return parsed
      const decided = createAccount.decide(null, parsed.value, context, {
        ...free,
        profileId: newId('profile'),
      })
      if (!decided.ok) return refusal(decided.error)
      return ok({ id: newId('account'), currency: decided.value.account.currency, status: 'open' })
    },
    createClaim: async (invoice, account) => {
      const parsed = parseInput(createClaim.input, claimInput(invoice, account.id))
      if (!parsed.ok) return parsed
      const decided = createClaim.decide(accountOf(account), parsed.value, context, {
        ...free,
        productId: null,
      })
      return decided.ok ? ok(freshClaim(invoice, account, newId('claim'))) : refusal(decided.error)
    },
    recordPayment: async (invoice, claim) => {
      const parsed = parseInput(recordPayment.input, paymentInput(invoice, claim))
      if (!parsed.ok) return parsed
      const account = { id: claim.accountId, currency: claim.currency, status: 'open' }
      const decided = recordPayment.decide(accountOf(account, claim), parsed.value, context, {
        writtenOff: [],
      })
      return decided.ok ? ok({ repeated: false }) : refusal(decided.error)
    },
  }
}

const refusal = (error: Refusal): Result<never, readonly Refusal[]> => ({ ok: false, error: [error] })

/** An account as the rules see it, with nothing on it but the claim in question. */
function accountOf({ id, currency, status }: KnownAccount, claim?: KnownClaim): AccountState {
  return {
    id,
    reference: '',
    currency,
    status: status === 'closed' ? 'closed' : 'open',
    flags: [],
    version: 1,
    balanceMinor: claim?.openMinor ?? 0n,
    unappliedMinor: 0n,
    settings: settingValues(resolveSettings({})),
    firstIssuedOn: claim ? localDate(claim.issuedOn) : null,
    claims: claim ? [claimState(claim)] : [],
    debtors: [],
    promises: [],
    instalmentPlan: null,
    tasks: [],
    paymentMethods: [],
    mandates: [],
    holds: [],
    agency: null,
  }
}

const claimState = ({ id, dueOn, issuedOn, openMinor }: KnownClaim): ClaimState => ({
  id,
  reference: '',
  productId: null,
  dueOn: localDate(dueOn ?? issuedOn),
  disputed: false,
  kind: 'invoice',
  prolongedDays: 0,
  prolongedTimes: 0,
  principalMinor: openMinor,
  interestMinor: 0n,
  costMinor: 0n,
})
