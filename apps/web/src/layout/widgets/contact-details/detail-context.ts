import type { SubjectEditing } from '../../../platform/editing/use-edits.ts'
import type { ShownDebtor } from './debtor-values.ts'

/** What the parts of a debtor's details share. */
export interface DetailContext {
  readonly accountId: string
  readonly debtor: ShownDebtor
  readonly edits: SubjectEditing
  readonly readOnly: boolean
}
