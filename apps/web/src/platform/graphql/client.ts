import { cacheExchange, Client, subscriptionExchange } from '@urql/core'
import { firstAnswersExchange } from './first-answers-exchange.ts'
import { keepShownExchange } from './keep-shown-exchange.ts'
import { refreshExchange } from './refresh-exchange.ts'
import { jsonExchange } from './json-exchange.ts'
import { readFirstAnswers } from './first-answers.ts'
import { subscribeLive } from './live-connection.ts'
import { sessionExchange } from './session-exchange.ts'

/**
 * The one way to the server. Answers are cached by document; a mutation asks again what is on the screen of the types it
 * returned, and live changes ask again through `refreshQueries`.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  exchanges: [
    keepShownExchange,
    refreshExchange,
    cacheExchange,
    sessionExchange,
    firstAnswersExchange(readFirstAnswers()),
    jsonExchange,
    subscriptionExchange({ forwardSubscription: subscribeLive }),
  ],
})
