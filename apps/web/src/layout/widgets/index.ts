import type { WidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import { deferComponent } from '../../platform/deferred/defer-component.ts'
import type { WidgetScreen } from './widget.ts'

/** The screen of every widget type of the domain, by the same id. */
export const widgets = {
  contactDetails: {
    component: deferComponent(() => import('./contact-details/contact-details-widget.tsx')),
    lines: 12,
  },
  ledgerSummary: {
    component: deferComponent(() => import('./ledger-summary/ledger-summary-widget.tsx')),
    lines: 7,
  },
  balanceByAge: {
    component: deferComponent(() => import('./balance-by-age/balance-by-age-widget.tsx')),
    lines: 5,
  },
  paymentAgreements: {
    component: deferComponent(() => import('./payment-agreements/payment-agreements-widget.tsx')),
    lines: 4,
  },
  instalmentPlan: {
    component: deferComponent(() => import('./instalment-plan/instalment-plan-widget.tsx')),
    lines: 6,
  },
  claims: { component: deferComponent(() => import('./claims/claims-widget.tsx')), lines: 6 },
  paymentMethods: {
    component: deferComponent(() => import('./payment-methods/payment-methods-widget.tsx')),
    lines: 4,
  },
  tasks: { component: deferComponent(() => import('./tasks/tasks-widget.tsx')), lines: 4 },
  latestDiary: {
    component: deferComponent(() => import('./latest-diary/latest-diary-widget.tsx')),
    lines: 10,
  },
  notes: { component: deferComponent(() => import('./notes/notes-widget.tsx')), lines: 6 },
  files: { component: deferComponent(() => import('./files/files-widget.tsx')), lines: 6 },
  effectiveSettings: {
    component: deferComponent(() => import('./effective-settings/effective-settings-widget.tsx')),
    lines: 10,
  },
  groupMembership: {
    component: deferComponent(() => import('./group-membership/group-membership-widget.tsx')),
    lines: 4,
  },
  contactLimits: {
    component: deferComponent(() => import('./contact-limits/contact-limits-widget.tsx')),
    lines: 8,
  },
  custom: { component: deferComponent(() => import('./custom/custom-widget.tsx')), lines: 5 },
  tabs: { component: deferComponent(() => import('./tabs/tabs-widget.tsx')), lines: 6 },
} as const satisfies Record<WidgetTypeId, WidgetScreen>

/** The screen of a type, or undefined for one that this version of the program does not know. */
export function widgetScreen(type: string): WidgetScreen | undefined {
  return Object.hasOwn(widgets, type) ? widgets[type as WidgetTypeId] : undefined
}
