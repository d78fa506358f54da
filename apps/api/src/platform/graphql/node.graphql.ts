import { builder } from '../../builder.ts'

/** What can be fetched again by its id alone. Implemented by the types whose id has a prefix of its own. */
export const Node = builder.interfaceRef<{ id: string }>('Node').implement({
  description: 'Something with an id of its own; `node(id)` fetches it again.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'Prefixed and sortable, such as `acc_01j…`.' }) }),
})
