import { validateSchema } from '@arrears/domain/custom-fields/validate-schema'
import { fieldInputs, type SchemaDraft } from './draft.ts'
import type { Faults } from './save-schema.ts'

/** The domain's own check, run before anything is sent; the server runs it again. */
export function checkDraft(draft: SchemaDraft): Faults {
  const { key, label, appliesTo } = draft
  const checked = validateSchema({ key, label, appliesTo, fields: fieldInputs(draft) })
  if (checked.ok) return {}
  const faults: Record<string, string> = {}
  for (const { field = '', message } of checked.error) faults[field] ??= message
  return faults
}
