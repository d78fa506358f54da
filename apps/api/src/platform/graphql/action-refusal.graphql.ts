import { builder } from '../../builder.ts'

/** Why an action is not possible, in GraphQL; resolvers return the domain's refusal. */
export const ActionRefusal = builder
  .objectRef<{ readonly code: string; readonly message: string }>('ActionRefusal')
  .implement({
    description: 'Why an action is not possible now.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'For programs, such as `NO_OPEN_BALANCE`.' }),
      message: t.exposeString('message', { description: 'A sentence for people.' }),
    }),
  })
