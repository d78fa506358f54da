/** How money came in when a person records it (B15), or a provider reports it. */
export const paymentKindLabels = {
  bankTransfer: 'Bank transfer',
  cash: 'Cash',
  cheque: 'Cheque',
  card: 'Card',
  directDebit: 'Direct debit',
  other: 'Other means',
} as const

export type PaymentKind = keyof typeof paymentKindLabels

export const paymentKinds = Object.keys(paymentKindLabels) as [PaymentKind, ...PaymentKind[]]
