import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core'
import { refreshExchange } from './refresh-exchange.ts'
import { subscribeLive } from './live-connection.ts'
import { signedOut } from '../session/session.ts'

/**
 * The one way to the server. Answers are cached by document; a mutation asks again what is on the screen of the types it
 * returned, and live changes ask again through `refreshQueries`.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  requestPolicy: 'cache-and-network',
  exchanges: [
    mapExchange({
      onError(error) {
        if (error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED'))
          signedOut()
      },
    }),
    refreshExchange,
    cacheExchange,
    fetchExchange,
    subscriptionExchange({ forwardSubscription: subscribeLive }),
  ],
})
