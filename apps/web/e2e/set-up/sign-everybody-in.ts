import { request } from '@playwright/test'
import { demoPassword, people, sessionFile, type PersonKey } from './people.ts'

/** Keeps a signed-in session per person, so that only the journey about signing in does it by hand. */
export async function signEverybodyIn(baseURL: string): Promise<void> {
  for (const [person, email] of Object.entries(people) as [PersonKey, string][]) {
    const visitor = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
    const answer = await visitor.post('/api/auth/sign-in/email', { data: { email, password: demoPassword } })
    if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`)
    await visitor.storageState({ path: sessionFile(person) })
    await visitor.dispose()
  }
}
