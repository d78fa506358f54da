/**
 * An id for something that is not saved yet, different from those in use.
 *
 * @example nextNewId(['phones.new1.number'], 'phones') // 'new2'
 */
export function nextNewId(fields: readonly string[], list: string): string {
  const used = fields.map((field) => Number(new RegExp(`^${list}\\.new(\\d+)`).exec(field)?.[1] ?? 0))
  return `new${Math.max(0, ...used) + 1}`
}

/** The ids of what was added to a list and is not saved yet, in the order in which it was added. */
export function newIds(fields: readonly string[], list: string): readonly string[] {
  const ids = fields.flatMap((field) => new RegExp(`^${list}\\.(new\\d+)\\.`).exec(field)?.[1] ?? [])
  return [...new Set(ids)]
}
