import type { PaymentAgreementsWidget_QueryQuery } from './payment-agreements-widget.generated.ts'

type Account = NonNullable<PaymentAgreementsWidget_QueryQuery['account']>
export type ShownPromise = Account['promises'][number]
export type ShownPlan = Account['instalmentPlans'][number]

/** A promise or an instalment plan, with the day by which all of it is to be paid. */
export type Agreement = { readonly dueOn: string } & (
  | { readonly promise: ShownPromise; readonly plan?: undefined }
  | { readonly plan: ShownPlan; readonly promise?: undefined }
)

/** Promises and plans together, the one due last first. */
export function agreementsOf({ promises, instalmentPlans }: Account): readonly Agreement[] {
  return [
    ...instalmentPlans.map((plan) => ({ plan, dueOn: plan.instalments.at(-1)?.dueOn ?? '' })),
    ...promises.map((promise) => ({ promise, dueOn: promise.dueOn })),
  ].toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : a.dueOn > b.dueOn ? -1 : 0))
}
