import type { Client } from '@urql/core'
import type { Level } from './level.ts'
import { SettingsLevel_QueryDocument, UpdateSettings_MutationDocument } from './settings-page.generated.ts'

/** Which level is meant; neither is the organisation. */
export interface NamedLevel {
  readonly profileId: string | null
  readonly accountId: string | null
}

/** Sentences by setting; the empty key is the whole. */
export type Faults = Readonly<Record<string, string>>

export type Saved =
  | { readonly kind: 'saved'; readonly level: Level }
  | { readonly kind: 'refused'; readonly faults: Faults }
  /** Somebody else saved first; this is what is set now. */
  | { readonly kind: 'stale'; readonly level: Level }
  /** No answer came: trying again with the same key does nothing twice. */
  | { readonly kind: 'unreachable'; readonly faults: Faults }

const lost = 'The server does not answer. Nothing is lost: try again when you are connected.'
const failed = 'This did not work. Try again.'

export async function saveSettings(
  client: Client,
  named: NamedLevel,
  change: { readonly version: number; readonly values: object; readonly idempotencyKey: string },
): Promise<Saved> {
  const { version, values, idempotencyKey } = change
  const input = { ...named, expectedVersion: version, values, idempotencyKey }
  const { data, error } = await client.mutation(UpdateSettings_MutationDocument, { input }).toPromise()
  if (error?.networkError) return { kind: 'unreachable', faults: { '': lost } }
  const result = data?.updateSettings
  if (!result) return refused({ '': error?.graphQLErrors[0]?.message ?? failed })
  switch (result.__typename) {
    case 'UpdateSettingsSuccess':
      return { kind: 'saved', level: result.settings }
    case 'InvalidInputError':
      return refused(byKey(result.issues))
    case 'RefusedError':
      return refused({ '': result.message })
    case 'StaleError': {
      const fresh = await client
        .query(SettingsLevel_QueryDocument, named, { requestPolicy: 'network-only' })
        .toPromise()
      if (fresh.data?.settings) return { kind: 'stale', level: fresh.data.settings }
      return { kind: 'unreachable', faults: { '': lost } }
    }
  }
}

const refused = (faults: Faults): Saved => ({ kind: 'refused', faults })

/** `values.contactHours.from` is a fault of contactHours; the first of a setting is the one to mend first. */
function byKey(issues: readonly { field: string; message: string }[]): Faults {
  const faults: Record<string, string> = {}
  for (const { field, message } of issues) {
    const key = /^values\.([^.]+)/.exec(field)?.[1] ?? ''
    faults[key] ??= message
  }
  return faults
}
