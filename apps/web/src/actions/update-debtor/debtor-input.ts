import type { UpdateDebtorInput } from '../../platform/graphql/schema-types.ts'
import type { Edit } from '../../platform/editing/merge-edits.ts'

type Changes = Omit<UpdateDebtorInput, 'accountId' | 'debtorId' | 'expectedVersion' | 'idempotencyKey'>
type Parts = Record<string, unknown>

const lists = ['phones', 'emails', 'addresses'] as const
type List = (typeof lists)[number]

export interface DebtorInput {
  readonly changes: Changes
  /** The field of the screen that a path of the input speaks of. */
  readonly fieldOf: (path: string) => string
}

const isNew = (id: string): boolean => id.startsWith('new')
const orNull = (value: unknown): unknown => (value === '' ? null : value)

/** The edits of one list by the id of what they are of; null for what is to be removed. */
function editsById(list: List, edits: readonly Edit[]): Map<string, Parts | null> {
  const byId = new Map<string, Parts | null>()
  for (const { field, mine } of edits) {
    const [name, id, part] = field.split('.')
    if (name !== list || id === undefined) continue
    if (part === undefined) byId.set(id, null)
    else if (byId.get(id) !== null) byId.set(id, { ...byId.get(id), [part]: orNull(mine) })
  }
  return byId
}

/** The label is filled in beforehand, so it alone says nothing. */
function isFilledIn(parts: Parts | null): boolean {
  return Object.entries(parts ?? {}).some(([part, value]) => part !== 'label' && value !== null)
}

/** Gathers edits by field key into the input of `updateDebtor`. A new contact of which nothing was filled in is left out. */
export function debtorInput(edits: readonly Edit[]): DebtorInput {
  const changes: Parts = {}
  const places = new Map<string, string>()
  for (const { field, mine } of edits) if (!field.includes('.')) changes[field] = orNull(mine)
  for (const list of lists) {
    const entries = [...editsById(list, edits)]
    if (entries.length === 0) continue
    const added = entries.filter(([id, parts]) => isNew(id) && isFilledIn(parts))
    const edited = entries.filter(([id, parts]) => !isNew(id) && parts !== null)
    added.forEach(([id], index) => places.set(`${list}.add.${index}`, `${list}.${id}`))
    edited.forEach(([id], index) => places.set(`${list}.edit.${index}`, `${list}.${id}`))
    changes[list] = {
      add: added.map(([, parts]) => parts),
      edit: edited.map(([id, parts]) => ({ id, ...parts })),
      remove: entries.filter(([id, parts]) => !isNew(id) && parts === null).map(([id]) => id),
    }
  }
  return {
    changes: changes as Changes,
    fieldOf(path) {
      const [list, kind, index, part] = path.split('.')
      const place = places.get(`${list}.${kind}.${index}`)
      return place ? [place, part].filter(Boolean).join('.') : path
    },
  }
}
