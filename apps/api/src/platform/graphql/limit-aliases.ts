import type { ApolloServerPlugin } from '@apollo/server'
import { visit, type DocumentNode } from 'graphql'
import { requestError } from '../failure/request-error.ts'

/** Refuses an operation with more than `most` aliases: the cheap way to ask for one costly field many times. */
export function limitAliases(most: number): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          const aliases = countAliases(document)
          if (aliases <= most) return
          throw requestError(
            'TOO_COMPLEX',
            `This operation has ${aliases} aliases; at most ${most} are allowed. Send several requests.`,
            // Without it Apollo answers that the server failed.
            { http: { status: 400 } },
          )
        },
      }
    },
  }
}

/** Documents are kept by Apollo, so that each is counted once however often it is sent. */
const counted = new WeakMap<DocumentNode, number>()

function countAliases(document: DocumentNode): number {
  const known = counted.get(document)
  if (known !== undefined) return known
  let aliases = 0
  visit(document, {
    Field(node) {
      if (node.alias) aliases++
    },
  })
  counted.set(document, aliases)
  return aliases
}
