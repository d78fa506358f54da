import type { Actor } from '@arrears/domain/permissions/permissions'
import type { TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'

export interface LayoutAnswer {
  readonly __typename: string
  readonly layout: { readonly id: string; readonly version: number; readonly [field: string]: unknown }
  readonly [field: string]: unknown
}

interface Page {
  readonly source: string | null
  readonly label: string
  readonly number: number | null
  readonly widgets: readonly { readonly type: string; readonly [field: string]: unknown }[]
}

const failures = `__typename ... on InvalidInputError { issues { field code } } ... on RefusedError { code field } ... on StaleError { version current }`
const fields = `layout { id scope label version draft { content warnings widgets { label known conditionText } } published { content } publishedNumber versions { number comment publishedBy { name } diff { text } } }`
const pageQuery = `query ($id: ID!) { account(id: $id) { layout { source layoutId number label widgets { type label known condition settings widgets { label widgets { type } } } } } }`

/** The operation of a change of layouts, with everything of its result. */
export function layoutMutation(name: string): string {
  const Name = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation ($input: ${Name}Input!) { done: ${name}(input: $input) { ${failures} ... on ${Name}Success { ${fields} } } }`
}

export const widget = (type: string, more: object = {}) => ({
  id: type,
  type,
  typeVersion: 1,
  width: '1/3',
  settings: {},
  ...more,
})

export const content = (...widgets: object[]) => ({ version: 1, widgets })

/** What people do with layouts, through the schema; each change with a key of its own. */
export function layoutEditor(api: TestApi) {
  let count = 0
  const withKey = (input: object) => ({
    input: { ...input, idempotencyKey: `layout-${String(++count).padStart(4, '0')}` },
  })
  const run = async (actor: Actor, name: string, input: object) =>
    (await api.run<{ done: LayoutAnswer }>(actor, layoutMutation(name), withKey(input))).done
  const save = (actor: Actor, scope: object, expectedVersion: number, wanted: object) =>
    run(actor, 'saveLayoutDraft', { scope, expectedVersion, content: wanted })
  return {
    withKey,
    run,
    save,
    async publish(actor: Actor, scope: object, wanted: object) {
      const { layout } = await save(actor, scope, 0, wanted)
      const about = { layoutId: layout.id, expectedVersion: layout.version }
      return await run(actor, 'publishLayout', { ...about, comment: 'As agreed' })
    },
    async page(actor: Actor, { id }: TestAccount) {
      return (await api.run<{ account: { layout: Page } }>(actor, pageQuery, { id })).account.layout
    },
  }
}
