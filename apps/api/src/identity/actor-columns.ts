import type { Actor } from '@arrears/domain/permissions/permissions'

/** How an actor is stored beside what it did. */
export interface ActorColumns {
  actorKind: Actor['kind']
  actorUserId: string | null
  /** The name of a part of the system, or the id of an API key. */
  actorLabel: string | null
}

export function actorColumns(actor: Actor): ActorColumns {
  switch (actor.kind) {
    case 'user':
      return { actorKind: 'user', actorUserId: actor.userId, actorLabel: null }
    case 'apiKey':
      return { actorKind: 'apiKey', actorUserId: null, actorLabel: actor.apiKeyId }
    case 'system':
      return { actorKind: 'system', actorUserId: null, actorLabel: actor.name }
  }
}
