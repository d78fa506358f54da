/** How wide a widget stands on the page, and how many of the 12 columns that is. */
export const widthColumns = { '1/4': 3, '1/3': 4, '1/2': 6, '2/3': 8, '3/4': 9, full: 12 } as const

export type WidgetWidth = keyof typeof widthColumns

export const widgetWidths = Object.keys(widthColumns) as readonly WidgetWidth[]

export function isWidgetWidth(raw: unknown): raw is WidgetWidth {
  return typeof raw === 'string' && Object.hasOwn(widthColumns, raw)
}
