import type { Layout, WidgetPlacement } from '@arrears/domain/layout/placement'
import { widgetTypes, type WidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import type { WidgetWidth } from '@arrears/domain/layout/widths'
import { validateLayout } from '@arrears/domain/layout/validate-layout'

type Extra = Partial<Pick<WidgetPlacement, 'id' | 'title' | 'condition' | 'settings'>>

const place = (type: WidgetTypeId, width: WidgetWidth, extra: Extra = {}) => ({
  id: extra.id ?? type,
  type,
  typeVersion: widgetTypes[type].version,
  width,
  settings: {},
  ...extra,
})

const creditCheck = place('custom', '1/3', {
  id: 'creditCheck',
  settings: {
    label: 'Credit check',
    schemaKey: 'credit_report',
    fieldKeys: ['score', 'bureau', 'checkedOn', 'insolvency', 'employer'],
  },
})

const contactPreferences = place('custom', '1/3', {
  id: 'contactPreferences',
  settings: {
    label: 'Contact preferences',
    schemaKey: 'contact_preferences',
    fieldKeys: ['channels', 'bestTime', 'interpreter', 'health'],
  },
})

const work = [
  place('tasks', '1/3'),
  place('paymentMethods', '1/3'),
  place('groupMembership', '1/3'),
  place('contactLimits', '1/3'),
  place('notes', '1/3'),
  place('effectiveSettings', 'full'),
]

/** Among the first cards where a plan is in force, and not there otherwise. */
const instalmentPlan = place('instalmentPlan', 'full', {
  condition: { all: [{ fact: 'hasActivePlan', op: 'is', value: true }] },
})

function checked(...widgets: readonly object[]): Layout {
  const read = validateLayout({ version: 1, widgets })
  if (!read.ok) throw new Error(`A layout of the demo data is wrong: ${JSON.stringify(read.error)}`)
  return read.value
}

/** Layouts by scope, each with its published versions from the first to the one in force. */
export const demoLayouts = {
  organisation: [
    {
      comment: 'First layout',
      content: checked(
        place('contactDetails', '1/3'),
        place('balanceByAge', '1/3'),
        place('paymentAgreements', '1/3'),
        place('claims', 'full'),
        place('latestDiary', '1/2'),
        place('ledgerSummary', '1/2'),
        ...work,
      ),
    },
    {
      comment: 'Claims beside the contact details; credit check',
      content: checked(
        // Cards of a height stand side by side, so that no row is mostly empty.
        place('contactDetails', '1/3'),
        place('claims', '2/3'),
        place('balanceByAge', '1/3'),
        place('paymentAgreements', '1/3'),
        creditCheck,
        instalmentPlan,
        place('latestDiary', '1/2', { settings: { count: 6 } }),
        place('notes', '1/2'),
        place('ledgerSummary', '1/3'),
        place('tasks', '1/3'),
        place('paymentMethods', '1/3'),
        place('groupMembership', '1/2'),
        place('contactLimits', '1/2'),
        place('effectiveSettings', 'full'),
      ),
    },
  ],
  businessProfile: [
    {
      comment: 'Claims first for businesses',
      content: checked(
        place('claims', 'full'),
        instalmentPlan,
        place('contactDetails', '1/3'),
        place('balanceByAge', '1/3'),
        { ...creditCheck, condition: { all: [{ fact: 'daysOverdue', op: 'above', value: 30 }] } },
        place('ledgerSummary', '1/2'),
        place('latestDiary', '1/2'),
        place('paymentAgreements', '1/3'),
        ...work,
      ),
    },
  ],
  readOnlyRole: [
    {
      comment: 'Figures for those who only read',
      content: checked(
        place('ledgerSummary', '1/2'),
        place('balanceByAge', '1/2'),
        place('claims', 'full'),
        instalmentPlan,
        contactPreferences,
        place('contactDetails', '1/3'),
        place('paymentAgreements', '1/3'),
        place('latestDiary', 'full'),
      ),
    },
  ],
} as const
