import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const seconds = 60
/** Of one person from one address, whether the password is right or wrong. */
const triesPerPerson = 10
/** From one address, for whomever: a right password counts only until it is found right. */
const wrongPerAddress = 60

const path = '/sign-in/email'
const isSignIn = (context: { path?: string }) => context.path === path

/** The address that `addAuthRoutes` saw, which no client chooses. */
const addressOf = (headers: Headers | undefined) => headers?.get('x-forwarded-for') ?? 'unknown'

/**
 * Slows down who guesses passwords: many for one person, or one for many. A call centre behind one address can begin its day together,
 * as right passwords are given back. Each process counts for itself.
 */
export function limitSignIns() {
  const persons = new RateLimiterMemory({ keyPrefix: 'person', points: triesPerPerson, duration: seconds })
  const addresses = new RateLimiterMemory({
    keyPrefix: 'address',
    points: wrongPerAddress,
    duration: seconds,
  })

  const take = createAuthMiddleware(async ({ headers, body }) => {
    const address = addressOf(headers)
    const person = String((body as { email?: unknown } | undefined)?.email)
      .trim()
      .toLowerCase()
      .slice(0, 320)
    try {
      await persons.consume(`${address} ${person}`)
      await addresses.consume(address)
      return undefined
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const wait = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      const message = `Too many tries. Wait ${wait} seconds and try again.`
      // Answered and not thrown, which better-auth would log as an error.
      return Response.json(
        { code: 'TOO_MANY_TRIES', message },
        { status: 429, headers: { 'retry-after': String(wait) } },
      )
    }
  })
  const giveBack = createAuthMiddleware(async ({ headers, context }) => {
    if (context.newSession) await addresses.reward(addressOf(headers))
  })

  return {
    id: 'limit-sign-ins',
    hooks: {
      before: [{ matcher: isSignIn, handler: take }],
      after: [{ matcher: isSignIn, handler: giveBack }],
    },
  } satisfies BetterAuthPlugin
}
