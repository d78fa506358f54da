import type { Actor } from '@arrears/domain/permissions/permissions'
import { ok, type Refusal, type Result } from '@arrears/domain/shared/result'
import type { ActionAnswer, RunnableAction } from '../actions/action-handler.ts'
import { actionHandlers } from '../actions/index.ts'
import { runAction, type ActionDone } from '../actions/run-action.ts'
import type { ImportServices } from './import-services.ts'
import { importKey } from './import-keys.ts'
import { accountInput, claimInput, freshClaim, paymentInput } from './import-inputs.ts'
import type { ImportWriter } from './writer.ts'

/** Writes rows by the same actions as everybody else, as the system's "Import". */
export function actionWriter({ database, clock }: ImportServices, orgId: string): ImportWriter {
  const actor: Actor = { kind: 'system', name: 'Import', orgId }

  async function run<Answer extends ActionAnswer>(
    handler: RunnableAction<Answer>,
    input: object,
    idempotencyKey: string,
  ): Promise<Result<ActionDone<Answer>, readonly Refusal[]>> {
    const request = { actor, input, idempotencyKey, now: clock.now() }
    const done = await runAction(database.prisma, handler, request)
    if (done.ok) return done
    const failure = done.error
    if (failure.kind === 'invalid') return { ok: false, error: failure.issues }
    if (failure.kind === 'stale') return { ok: false, error: [{ code: 'STALE', message: failure.message }] }
    return { ok: false, error: [inWordsOfImport(failure.refusal)] }
  }

  return {
    async createAccount(invoice, map) {
      const key = importKey('account', invoice.customerId)
      const done = await run(actionHandlers.createAccount, accountInput(invoice, map), key)
      if (!done.ok) return done
      return ok({ id: done.value.accountId ?? '', currency: invoice.currency, status: 'open' })
    },
    async createClaim(invoice, account) {
      const key = importKey('claim', invoice.invoiceNumber)
      const done = await run(actionHandlers.createClaim, claimInput(invoice, account.id), key)
      return done.ok ? ok(freshClaim(invoice, account, done.value.answer.claimId)) : done
    },
    async recordPayment(invoice, claim) {
      const key = importKey('payment', invoice.invoiceNumber)
      const done = await run(actionHandlers.recordPayment, paymentInput(invoice, claim), key)
      return done.ok ? ok({ repeated: done.value.repeated }) : done
    },
  }
}

/** Nobody who imports a file chose the key that was used before. */
function inWordsOfImport(refusal: Refusal): Refusal {
  if (refusal.code !== 'IDEMPOTENCY_KEY_REUSED') return refusal
  const message = 'This was imported before with other values. Correct it on the account instead.'
  return { code: 'IMPORTED_BEFORE', message }
}
