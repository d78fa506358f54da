import type { WidgetType } from '../widget-type.ts'
import { balanceByAge } from './balance-by-age/widget-type.ts'
import { claims } from './claims/widget-type.ts'
import { contactLimits } from './contact-limits/widget-type.ts'
import { contactDetails } from './contact-details/widget-type.ts'
import { custom } from './custom/widget-type.ts'
import { effectiveSettings } from './effective-settings/widget-type.ts'
import { files } from './files/widget-type.ts'
import { groupMembership } from './group-membership/widget-type.ts'
import { instalmentPlan } from './instalment-plan/widget-type.ts'
import { latestDiary } from './latest-diary/widget-type.ts'
import { ledgerSummary } from './ledger-summary/widget-type.ts'
import { notes } from './notes/widget-type.ts'
import { paymentAgreements } from './payment-agreements/widget-type.ts'
import { paymentMethods } from './payment-methods/widget-type.ts'
import { tabs } from './tabs/widget-type.ts'
import { tasks } from './tasks/widget-type.ts'

/** Every kind of widget (A6, A7), in the order in which an editor is offered them. */
export const widgetTypes = {
  contactDetails,
  ledgerSummary,
  balanceByAge,
  paymentAgreements,
  instalmentPlan,
  claims,
  paymentMethods,
  tasks,
  latestDiary,
  notes,
  files,
  effectiveSettings,
  groupMembership,
  contactLimits,
  custom,
  tabs,
} as const satisfies { readonly [Id in string]: WidgetType<Id> }

export type WidgetTypeId = keyof typeof widgetTypes

export function isWidgetTypeId(text: string): text is WidgetTypeId {
  return Object.hasOwn(widgetTypes, text)
}

export const widgetTypeIds: readonly WidgetTypeId[] = Object.keys(widgetTypes).filter(isWidgetTypeId)
