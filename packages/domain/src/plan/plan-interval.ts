/** How far apart the instalments of a plan are (B11). */
export const planIntervalLabels = { weekly: 'Weekly', monthly: 'Monthly' } as const

export type PlanInterval = keyof typeof planIntervalLabels

export const planIntervals = Object.keys(planIntervalLabels) as [PlanInterval, ...PlanInterval[]]
