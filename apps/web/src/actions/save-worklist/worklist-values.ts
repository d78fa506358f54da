import type { WorklistOrder } from '@arrears/domain/worklist/worklist-order'
import type { SavedWorklist } from '../../worklist/take-from.tsx'

export interface WorklistValues {
  readonly name: string
  readonly queueId: string
  readonly shared: boolean
  readonly order: WorklistOrder
  readonly profileId: string
  readonly minDaysOverdue: string
  /** What the form does not show stays as it was saved, by a program or elsewhere. */
  readonly filter: Readonly<Record<string, unknown>>
}

export function valuesOf(worklist: SavedWorklist | undefined): WorklistValues {
  const { profileId, minDaysOverdue, ...rest } = (worklist?.filter ?? {}) as Record<string, unknown>
  return {
    name: worklist?.name ?? '',
    queueId: worklist?.queue?.id ?? '',
    shared: worklist?.shared ?? false,
    order: worklist?.order ?? 'priority',
    profileId: typeof profileId === 'string' ? profileId : '',
    minDaysOverdue: typeof minDaysOverdue === 'number' ? String(minDaysOverdue) : '',
    filter: rest,
  }
}

export function filterOf({ profileId, minDaysOverdue, filter }: WorklistValues): Record<string, unknown> {
  const days = minDaysOverdue.trim()
  return {
    ...filter,
    ...(profileId ? { profileId } : {}),
    ...(days ? { minDaysOverdue: Number(days) } : {}),
  }
}
