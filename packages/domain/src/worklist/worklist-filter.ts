import { z } from 'zod'
import { idField } from '../shared/fields.ts'

const minor = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

/** What accounts a saved worklist holds; what is absent does not narrow. Amounts are minor units of `currency`. */
export const worklistFilter = z
  .object({
    profileId: idField('profile').nullish(),
    groupId: idField('group').nullish(),
    managerId: idField('user').nullish(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullish(),
    minBalanceMinor: minor.nullish(),
    maxBalanceMinor: minor.nullish(),
    minDaysOverdue: z.int().min(0).max(36_500).nullish(),
  })
  .refine(
    ({ minBalanceMinor, maxBalanceMinor }) =>
      (minBalanceMinor ?? 0) <= (maxBalanceMinor ?? Number.MAX_SAFE_INTEGER),
    { path: ['maxBalanceMinor'], message: 'The largest balance is below the smallest.' },
  )
  .refine(
    ({ currency, minBalanceMinor, maxBalanceMinor }) =>
      Boolean(currency) || ((minBalanceMinor ?? null) === null && (maxBalanceMinor ?? null) === null),
    { path: ['currency'], message: 'Choose a currency for the amounts.' },
  )

export type WorklistFilter = z.output<typeof worklistFilter>
