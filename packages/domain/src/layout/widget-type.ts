import type { z } from 'zod'
import type { Permission } from '../permissions/permissions.ts'
import type { WidgetWidth } from './widths.ts'

/** A kind of widget that may stand on the account page. */
export interface WidgetType<Id extends string = string> {
  readonly type: Id
  /** Raised when the settings change their shape; stored layouts are upgraded on read, never edited. */
  readonly version: number
  readonly label: string
  /** One sentence for whoever chooses a widget to add. */
  readonly description: string
  readonly defaultWidth: WidgetWidth
  /** What one must be allowed to do to see it at all. */
  readonly permission: Permission
  /** Whether it may stand on one page more than once. */
  readonly allowsMany: boolean
  readonly settings: z.ZodType
  /** From version `n` to `n + 1`, keyed by `n`. */
  readonly upgrades: Readonly<Record<number, (settings: unknown) => unknown>>
}

/** Declares a kind of widget; most have one place on a page and no upgrades yet. */
export function defineWidgetType<const Id extends string>(
  declared: Omit<WidgetType<Id>, 'allowsMany' | 'upgrades'> &
    Partial<Pick<WidgetType, 'allowsMany' | 'upgrades'>>,
): WidgetType<Id> {
  return { allowsMany: false, upgrades: {}, ...declared }
}
