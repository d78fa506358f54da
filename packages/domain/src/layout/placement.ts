import { z } from 'zod'
import { textField } from '../shared/fields.ts'
import { conditionSchema } from './condition.ts'
import type { Condition } from './condition.ts'
import { widgetWidths } from './widths.ts'
import type { WidgetWidth } from './widths.ts'

export type WidgetSettings = Readonly<Record<string, unknown>>

/** One widget on a page. */
export interface WidgetPlacement {
  readonly id: string
  /** A key of `widgetTypes`, or `unknown` for one that this version of the program cannot show. */
  readonly type: string
  readonly typeVersion: number
  readonly width: WidgetWidth
  /** Instead of the type's own label. */
  readonly title?: string
  /** Shown only on accounts for which it holds. */
  readonly condition?: Condition
  readonly settings: WidgetSettings
  /** Of an unknown widget: what it was stored as. The whole of it stands in `settings.original`. */
  readonly originalType?: string
}

export interface Tab {
  readonly id: string
  readonly label: string
  readonly widgets: readonly WidgetPlacement[]
}

/** What an account page shows and in which order; rows fill from the left by width. */
export interface Layout {
  readonly version: 1
  readonly widgets: readonly WidgetPlacement[]
}

export const maxTitleLength = 80

export const placementId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'An id is 1–64 letters, digits, dashes or underscores.')

/** What every placement has, whatever its type. Its settings are for its type to judge. */
export const placementShape = z.strictObject({
  id: placementId,
  type: z.string().min(1).max(60),
  typeVersion: z.int().min(1).max(1000),
  width: z.enum(widgetWidths),
  title: textField(maxTitleLength).optional(),
  condition: conditionSchema.optional(),
  settings: z.record(z.string(), z.unknown()).default({}),
  originalType: z.string().max(60).optional(),
})

/** The tabs of a `tabs` widget; any other widget has none. */
export function tabsOf(placement: WidgetPlacement): readonly Tab[] {
  return placement.type === 'tabs' ? ((placement.settings['tabs'] ?? []) as readonly Tab[]) : []
}

export function withTabs(placement: WidgetPlacement, tabs: readonly Tab[]): WidgetPlacement {
  return { ...placement, settings: { ...placement.settings, tabs } }
}
