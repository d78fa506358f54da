import { z } from 'zod'
import type { Refusal, Result } from './result.ts'

/** A field that is read by a check of its own; each fault it finds keeps its code, its sentence and its path within the field. */
export function checkedBy<T>(check: (raw: unknown) => Result<T, readonly Refusal[]>) {
  return z.unknown().transform((raw, ctx): T => {
    const checked = check(raw)
    if (checked.ok) return checked.value
    for (const { code, message, field } of checked.error) {
      ctx.addIssue({ code: 'custom', message, path: field?.split('.') ?? [], params: { code } })
    }
    return z.NEVER
  })
}
