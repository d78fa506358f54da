import { recordPayment } from '@arrears/domain/actions/record-payment/rule'
import type { AllocationLine } from '@arrears/domain/ledger/allocate'
import { balanceEffect } from '@arrears/domain/ledger/balance'
import type { Actor } from '@arrears/domain/permissions/permissions'
import { localDateOf, type Instant } from '@arrears/domain/shared/local-date'
import type { Money } from '@arrears/domain/shared/money'
import { parseInput } from '@arrears/domain/shared/parse-input'
import type { Refusal } from '@arrears/domain/shared/result'
import { loadWrittenOff } from '../claim/load-written-off.ts'
import { readAccountState } from '../account/lock-account.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'

export interface PreviewedPayment {
  readonly lines: readonly AllocationLine[]
  readonly unallocated: Money
  readonly balanceAfter: Money
  /** Why it could not be booked; then nothing would be allocated. */
  readonly refusal: Refusal | null
}

interface PaymentToPreview {
  readonly accountId: string
  readonly amount: { readonly amount: string; readonly currency: string }
  readonly effectiveOn?: string | null | undefined
  readonly claimIds?: readonly string[] | null | undefined
}

/** Asks the rule that books payments what it would do, and does nothing; undefined when there is no such account. */
export async function previewPayment(
  prisma: PrismaClient,
  actor: Actor,
  payment: PaymentToPreview,
  now: Instant,
): Promise<PreviewedPayment | undefined> {
  const account = await readAccountState(prisma, actor.orgId, payment.accountId)
  if (!account) return undefined
  const { currency, balanceMinor, settings } = account
  const refused = (refusal: Refusal): PreviewedPayment => ({
    lines: [],
    unallocated: { minor: 0n, currency },
    balanceAfter: { minor: balanceMinor, currency },
    refusal,
  })
  // The kind of payment plays no part in where its money goes.
  const input = parseInput(recordPayment.input, {
    ...payment,
    claimIds: payment.claimIds ?? [],
    kind: 'other',
  })
  if (!input.ok) {
    return refused(input.error[0] ?? { code: 'INVALID', message: 'This payment cannot be read.' })
  }
  const today = localDateOf(now, settings.timeZone)
  const decided = recordPayment.decide(
    account,
    input.value,
    { today, now, timeZone: settings.timeZone, actor },
    { writtenOff: await loadWrittenOff(prisma, actor.orgId, account.id, input.value.claimIds) },
  )
  if (!decided.ok) return refused(decided.error)
  const { allocation, ledger } = decided.value
  return {
    lines: allocation.lines,
    unallocated: { minor: allocation.unallocatedMinor, currency },
    balanceAfter: { minor: balanceMinor + balanceEffect(ledger.entries), currency },
    refusal: null,
  }
}
