/** What can be edited in place, each saved by one mutation. */
export type EditSubject =
  | { readonly kind: 'debtor'; readonly accountId: string; readonly id: string }
  | {
      readonly kind: 'customFields'
      readonly accountId: string
      /** The account, debtor or claim that the values stand on. */
      readonly id: string
      readonly schemaId: string
    }

export type EditKind = EditSubject['kind']
export type SubjectOf<K extends EditKind> = Extract<EditSubject, { kind: K }>

/** Values by field key, as JSON. */
export type FieldValues = Readonly<Record<string, unknown>>

/** What the server said last of a subject. */
export interface SubjectState {
  readonly version: number
  readonly values: FieldValues
  /** The masks of values that are not told: compared, so that another's change of one is noticed, but never shown as a value. */
  readonly masked?: FieldValues
}

/** What edits are compared with. */
export function comparedValues({ values, masked }: SubjectState): FieldValues {
  return masked ? { ...values, ...masked } : values
}

export function subjectKey(subject: EditSubject): string {
  return subject.kind === 'debtor' ? `debtor/${subject.id}` : `customFields/${subject.schemaId}/${subject.id}`
}
