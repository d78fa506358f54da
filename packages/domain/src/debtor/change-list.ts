import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { FieldChange, ListChanges } from './debtor-details.ts'

/** How a list of contact points is changed and told. */
export interface ListKind<Fields> {
  /** Name of the list in the input, for example `phones`. */
  readonly list: string
  readonly label: string
  /** What makes two of them the same; the field to blame for a double one is `keyField`. */
  readonly key: (fields: Fields) => string
  readonly keyField: string
  readonly say: (fields: Fields) => string
}

export interface AskedChanges<Fields, ItemId extends string> {
  readonly add: readonly Fields[]
  readonly edit: readonly ({ readonly id: ItemId } & Partial<Fields>)[]
  readonly remove: readonly ItemId[]
}

type ListRefusal = Refusal<'NOT_ON_DEBTOR' | 'ALREADY_THERE'>

/** The whole new value: what the change leaves undefined stays. */
function merge<Fields extends object, Item extends Fields>(item: Item, change: Partial<Fields>): Item {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  return { ...item, ...Object.fromEntries(given) }
}

/** Works out what is to be written, and refuses ids of other debtors and the same value twice. */
export function changeList<Fields extends object, ItemId extends string>(
  kind: ListKind<Fields>,
  items: readonly (Fields & { readonly id: ItemId })[],
  asked: AskedChanges<Fields, ItemId>,
): Result<{ changes: ListChanges<Fields, ItemId>; told: readonly FieldChange[] }, ListRefusal> {
  const unknown = (field: string) =>
    refuse('NOT_ON_DEBTOR', 'This debtor has no such entry.', `${kind.list}.${field}`)
  const byId = new Map(items.map((item) => [item.id, item]))
  const removed = new Set(asked.remove)
  for (const [index, id] of asked.remove.entries()) if (!byId.has(id)) return unknown(`remove.${index}`)

  // Keys of what stays, each with the place in the input to blame when another has the same.
  const taken = new Set(
    items.filter(({ id }) => !removed.has(id) && !asked.edit.some((edit) => edit.id === id)).map(kind.key),
  )
  const claim = (fields: Fields, place: string) => {
    const key = kind.key(fields)
    if (taken.has(key))
      return refuse('ALREADY_THERE', 'This is there already.', `${kind.list}.${place}.${kind.keyField}`)
    taken.add(key)
    return ok()
  }

  const edit: (Fields & { readonly id: ItemId })[] = []
  const told: FieldChange[] = []
  const tell = (before: Fields | null, after: Fields | null): void => {
    const said = { before: before && kind.say(before), after: after && kind.say(after) }
    told.push({ field: kind.list, label: kind.label, ...said })
  }
  for (const [index, change] of asked.edit.entries()) {
    const before = byId.get(change.id)
    if (!before || removed.has(change.id)) return unknown(`edit.${index}.id`)
    const after = merge<Fields, Fields & { readonly id: ItemId }>(before, change)
    const free = claim(after, `edit.${index}`)
    if (!free.ok) return free
    if (JSON.stringify(after) === JSON.stringify(before)) continue
    edit.push(after)
    tell(before, after)
  }
  for (const [index, fields] of asked.add.entries()) {
    const free = claim(fields, `add.${index}`)
    if (!free.ok) return free
    tell(null, fields)
  }
  for (const id of removed) tell(byId.get(id) ?? null, null)
  return ok({ changes: { add: asked.add, edit, remove: [...removed] }, told })
}
