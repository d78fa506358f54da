/** What an editor of one type of field gets. It hands over what was typed; the type itself judges it. */
export interface FieldEditorProps {
  readonly label: string
  readonly settings: Readonly<Record<string, unknown>>
  /** Currency of the account, for money fields that take any. */
  readonly currency: string
  readonly value: unknown
  readonly invalid: boolean
  readonly describedBy?: string
  /** null takes the value away. */
  readonly onCommit: (raw: unknown) => void
  readonly onCancel: () => void
}
