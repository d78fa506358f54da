import type { WidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import { lazy } from 'react'
import type { WidgetScreen } from './widget.ts'

/** The screen of every widget type of the domain, by the same id. */
export const widgets = {
  contactDetails: {
    component: lazy(() => import('./contact-details/contact-details-widget.tsx')),
    lines: 12,
  },
  ledgerSummary: { component: lazy(() => import('./ledger-summary/ledger-summary-widget.tsx')), lines: 7 },
  balanceByAge: { component: lazy(() => import('./balance-by-age/balance-by-age-widget.tsx')), lines: 5 },
  paymentAgreements: {
    component: lazy(() => import('./payment-agreements/payment-agreements-widget.tsx')),
    lines: 4,
  },
  instalmentPlan: {
    component: lazy(() => import('./instalment-plan/instalment-plan-widget.tsx')),
    lines: 6,
  },
  claims: { component: lazy(() => import('./claims/claims-widget.tsx')), lines: 6 },
  paymentMethods: { component: lazy(() => import('./payment-methods/payment-methods-widget.tsx')), lines: 4 },
  tasks: { component: lazy(() => import('./tasks/tasks-widget.tsx')), lines: 4 },
  latestDiary: { component: lazy(() => import('./latest-diary/latest-diary-widget.tsx')), lines: 10 },
  notes: { component: lazy(() => import('./notes/notes-widget.tsx')), lines: 6 },
  files: { component: lazy(() => import('./files/files-widget.tsx')), lines: 6 },
  effectiveSettings: {
    component: lazy(() => import('./effective-settings/effective-settings-widget.tsx')),
    lines: 10,
  },
  groupMembership: {
    component: lazy(() => import('./group-membership/group-membership-widget.tsx')),
    lines: 4,
  },
  contactLimits: { component: lazy(() => import('./contact-limits/contact-limits-widget.tsx')), lines: 8 },
  custom: { component: lazy(() => import('./custom/custom-widget.tsx')), lines: 5 },
  tabs: { component: lazy(() => import('./tabs/tabs-widget.tsx')), lines: 6 },
} as const satisfies Record<WidgetTypeId, WidgetScreen>

/** The screen of a type, or undefined for one that this version of the program does not know. */
export function widgetScreen(type: string): WidgetScreen | undefined {
  return Object.hasOwn(widgets, type) ? widgets[type as WidgetTypeId] : undefined
}
