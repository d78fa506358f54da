import type { ChargeReport } from '@arrears/domain/charge/charge-state'
import type { FailureCode } from '@arrears/domain/charge/failure-code'
import type { ReturnReason } from '@arrears/domain/charge/return-reason'

const nothing = { returnedMinor: 0n, failureCode: null, returnReason: null } as const

export const processing: ChargeReport = { ...nothing, outcome: 'processing' }

export const succeeded: ChargeReport = { ...nothing, outcome: 'succeeded' }

export const failed = (failureCode: FailureCode): ChargeReport => ({
  ...nothing,
  outcome: 'failed',
  failureCode,
})

export const returned = (returnedMinor: bigint, returnReason: ReturnReason): ChargeReport => ({
  ...succeeded,
  returnedMinor,
  returnReason,
})
