import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { createOrganisation } from './create-organisation.ts'
import { createUser } from './create-user.ts'

const password = 'correct horse battery'
let server: TestServer
beforeAll(async () => void (server = await givenServer()))
afterAll(() => server.close())

async function ask(path: string, cookie: string, body?: object) {
  const answer = await fetch(`${server.url}/api/auth/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4000', cookie },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return {
    status: answer.status,
    body: (await answer.json()) as { id: string; total: number; members: object[] },
    cookie: answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  }
}

it('an organisation of more than a hundred people takes in another, and lists all of them', async () => {
  const { database } = server.services
  const { id: organizationId } = await createOrganisation(database, { slug: 'large', name: 'Large' })
  const freya = { orgId: organizationId, role: 'admin', name: 'Freya Lund', password } as const
  await createUser(database.identity, { ...freya, email: 'freya@example.test' })
  await server.owner.query(
    `with people as (
       insert into "user" (id, name, email) select 'usr_' || n, 'Person ' || n, n || '@example.test' from generate_series(1, 150) n
       returning id
     ) insert into membership (id, org_id, user_id, role) select id, $1, id, 'agent' from people`,
    [organizationId],
  )
  const { cookie } = await ask('sign-in/email', '', { email: 'freya@example.test', password })
  const email = 'omar@example.test'
  const invited = await ask('organization/invite-member', cookie, { organizationId, email, role: 'agent' })
  const invitationId = invited.body.id
  const omar = await ask('sign-up/email', '', { email, name: 'Omar Haddad', password, invitationId })
  expect((await ask('organization/accept-invitation', omar.cookie, { invitationId })).status).toBe(200)

  const listed = await ask(`organization/list-members?organizationId=${organizationId}&limit=10000`, cookie)
  expect(listed.body.members).toHaveLength(152)
})
