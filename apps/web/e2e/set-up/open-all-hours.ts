import { randomUUID } from 'node:crypto'
import { request } from '@playwright/test'
import { sessionFile } from './people.ts'

interface Levels {
  readonly accountProfiles: readonly { readonly id: string }[]
}
interface Level {
  readonly settings: {
    readonly version: number
    readonly settings: readonly { readonly key: string; readonly source: string }[]
  }
}

const level = `query Level($profileId: ID) { settings(profileId: $profileId) { version settings { key source } } }`
const update = `mutation Update($input: UpdateSettingsInput!) { updateSettings(input: $input) { __typename } }`

/** Takes the hours away in which people may be called: journeys run at any time of day and night. */
export async function openAllHours(baseURL: string): Promise<void> {
  const admin = await request.newContext({ baseURL, storageState: sessionFile('admin') })
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const answer = await admin.post('/graphql', { data: { query, variables } })
    const { data } = (await answer.json()) as { data?: Data }
    if (!data) throw new Error(`The hours for contact could not be opened: ${answer.status()}`)
    return data
  }
  const { accountProfiles } = await ask<Levels>('{ accountProfiles { id } }')
  for (const profileId of [null, ...accountProfiles.map(({ id }) => id)]) {
    const { settings } = await ask<Level>(level, { profileId })
    const here = profileId === null ? 'organisation' : 'profile'
    if (!settings.settings.some(({ key, source }) => key === 'contactHours' && source === here)) continue
    const input = {
      profileId,
      expectedVersion: settings.version,
      values: { contactHours: null },
      idempotencyKey: randomUUID(),
    }
    await ask(update, { input })
  }
  await admin.dispose()
}
