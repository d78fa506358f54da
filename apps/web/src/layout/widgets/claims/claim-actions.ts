import type { ActionId } from '@arrears/domain/actions/catalog'
import type { ShownClaim } from './claim-state-chip.tsx'

interface ClaimAction {
  readonly action: ActionId
  /** What the dialog is about when it is not the claim itself. */
  readonly subjectId?: string
}

/** The actions that make sense on a claim as it stands; whether one is possible now, its dialog and the server say. */
export function claimActions({ state, disputed, kind, disputes, prolongations }: ShownClaim): ClaimAction[] {
  const dispute = disputes.find(({ outcome }) => outcome === null)
  const resolve: ClaimAction[] = dispute ? [{ action: 'resolveDispute', subjectId: dispute.id }] : []
  // Money that still comes in on it is a recovery.
  if (state === 'writtenOff') return [{ action: 'recordPayment' }]
  if (state !== 'open') return resolve
  if (disputed) return [{ action: 'recordPayment' }, ...resolve]
  const latest = prolongations.find(({ cancelledAt }) => cancelledAt === null)
  return [
    { action: 'recordPayment' },
    { action: 'createPromiseToPay' },
    ...(kind === 'fee' ? [] : [{ action: 'prolongateClaim' } as const]),
    ...(latest ? [{ action: 'cancelProlongation', subjectId: latest.id } as const] : []),
    { action: 'disputeClaim' },
    { action: 'writeOffClaim' },
  ]
}
