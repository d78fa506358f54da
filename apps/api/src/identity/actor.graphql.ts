import type { Member } from '../generated/prisma/client.ts'
import { builder } from '../builder.ts'
import { apiKeyName } from './api-key-name.ts'
import { UserType } from './user.graphql.ts'

/** Who did something, as stored beside what was done; the member is there when it was a person. */
export interface StoredActor {
  readonly actorKind: string
  readonly actorLabel: string | null
  readonly actorUser: { readonly name: string } | null
}

const ActorKind = builder.enumType('ActorKind', {
  description: 'What kind of actor did it.',
  values: {
    user: { description: 'A person who is signed in.' },
    apiKey: { description: 'Another program, by its key.' },
    system: { description: 'A part of Arrears itself, such as the worker or an import.' },
  },
})

/** Takes the actor's columns from the row they stand on. */
export function storedActor(row: {
  actorKind: string
  actorLabel: string | null
  actorUser?: { name: string } | null
}): StoredActor {
  return { actorKind: row.actorKind, actorLabel: row.actorLabel, actorUser: row.actorUser ?? null }
}

export const ActorType = builder.objectRef<StoredActor>('Actor').implement({
  description: 'A person, another program, or the system itself.',
  fields: (t) => ({
    kind: t.field({
      type: ActorKind,
      resolve: ({ actorKind }) => actorKind as 'user',
      description: 'What it is.',
    }),
    name: t.string({
      description: 'Name of the person, of the API key, or of the part of the system.',
      resolve: ({ actorKind, actorLabel, actorUser }, _args, context) => {
        if (actorUser) return actorUser.name
        return actorKind === 'apiKey' && actorLabel
          ? apiKeyName(context, actorLabel)
          : (actorLabel ?? 'Arrears')
      },
    }),
    user: t.field({
      type: UserType,
      nullable: true,
      description: 'The person, when it is one.',
      // Whoever selects an actor has nested the fields asked for here under it.
      resolve: ({ actorUser }) => actorUser as Member | null,
    }),
  }),
})
