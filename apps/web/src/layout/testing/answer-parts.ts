/** Pieces that the server's answers to widgets are made of. */
export const eur = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' })

export const account = (fields: object) => ({ account: { __typename: 'Account', id: 'acc_1', ...fields } })

export interface WidgetAnswers {
  readonly operation: string
  readonly full: Record<string, unknown>
  readonly empty?: Record<string, unknown>
  /** Read when everything is there, and when nothing is. */
  readonly shows: readonly string[]
  readonly whenEmpty?: string
  /** Buttons that only people with these permissions see. */
  readonly buttons?: Readonly<Record<string, string>>
}
