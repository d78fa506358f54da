import type { Layout, WidgetPlacement } from './placement.ts'
import { widgetTypes } from './widget-types/index.ts'
import type { WidgetTypeId } from './widget-types/index.ts'
import type { WidgetWidth } from './widths.ts'

const place = (type: WidgetTypeId, width: WidgetWidth): WidgetPlacement => ({
  id: type,
  type,
  typeVersion: widgetTypes[type].version,
  width,
  settings: widgetTypes[type].settings.parse({}) as WidgetPlacement['settings'],
})

/** The page of an organisation that has published none: who, how much, how late; what is owed and promised; what happened. */
export const defaultLayout: Layout = {
  version: 1,
  widgets: [
    // Cards of a height stand side by side, so that no row is mostly empty.
    place('contactDetails', '1/3'),
    place('claims', '2/3'),
    place('balanceByAge', '1/3'),
    place('paymentAgreements', '1/3'),
    place('ledgerSummary', '1/3'),
    {
      ...place('instalmentPlan', 'full'),
      condition: { all: [{ fact: 'hasActivePlan', op: 'is', value: true }] },
    },
    { ...place('latestDiary', '1/2'), settings: { count: 6 } },
    place('notes', '1/2'),
    place('tasks', '1/2'),
    place('paymentMethods', '1/2'),
    place('groupMembership', '1/2'),
    place('contactLimits', '1/2'),
    place('effectiveSettings', 'full'),
  ],
}
