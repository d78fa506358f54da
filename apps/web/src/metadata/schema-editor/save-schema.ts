import type { Client, CombinedError } from '@urql/core'
import type { MetadataSchema_SchemaFragmentFragment } from '../metadata-schema.generated.ts'
import { fieldInputs, type SchemaDraft } from './draft.ts'
import {
  ArchiveMetadataSchema_MutationDocument,
  CreateMetadataSchema_MutationDocument,
  SchemaEffects_QueryDocument,
  UpdateMetadataSchema_MutationDocument,
  type MetadataFailure_FragmentFragment,
  type SchemaEffects_QueryQuery,
} from './schema-editor.generated.ts'

export type Schema = MetadataSchema_SchemaFragmentFragment
export type SchemaEffects = SchemaEffects_QueryQuery['metadataSchemaChange']

/** Sentences by the path of what they are about, such as `fields.2.settings.max`; the empty path is the whole. */
export type Faults = Readonly<Record<string, string>>

export type Saved =
  | { readonly kind: 'saved'; readonly schema: Schema }
  | { readonly kind: 'refused'; readonly faults: Faults }
  /** Somebody else saved first; this is the version that is kept now. */
  | { readonly kind: 'stale'; readonly version: number }
  /** No answer came: trying again with the same key does nothing twice. */
  | { readonly kind: 'unreachable'; readonly faults: Faults }

interface Target {
  readonly id: string
  readonly version: number
}

type Failure = MetadataFailure_FragmentFragment
type Success = { readonly __typename: string; readonly schema: Schema }

const lost = 'The server does not answer. Nothing is lost: try again when you are connected.'

export async function createSchema(
  client: Client,
  draft: SchemaDraft,
  idempotencyKey: string,
): Promise<Saved> {
  const { key, label, appliesTo } = draft
  const input = { key, label, appliesTo, fields: fieldInputs(draft), idempotencyKey }
  const { data, error } = await client.mutation(CreateMetadataSchema_MutationDocument, { input }).toPromise()
  return outcome(data?.createMetadataSchema as Success | Failure | undefined, error)
}

export async function updateSchema(
  client: Client,
  target: Target,
  draft: SchemaDraft,
  idempotencyKey: string,
): Promise<Saved> {
  const input = updateInput(target, draft, idempotencyKey)
  const { data, error } = await client.mutation(UpdateMetadataSchema_MutationDocument, { input }).toPromise()
  return outcome(data?.updateMetadataSchema as Success | Failure | undefined, error)
}

export async function archiveSchema(client: Client, target: Target, idempotencyKey: string): Promise<Saved> {
  const input = { id: target.id, expectedVersion: target.version, idempotencyKey }
  const { data, error } = await client.mutation(ArchiveMetadataSchema_MutationDocument, { input }).toPromise()
  return outcome(data?.archiveMetadataSchema as Success | Failure | undefined, error)
}

/** What a change would do to the values there are, before it is done (G3). Undefined when no answer came. */
export async function schemaEffects(
  client: Client,
  target: Target,
  draft: SchemaDraft,
): Promise<{ effects?: SchemaEffects; message?: string }> {
  const input = updateInput(target, draft, crypto.randomUUID())
  const { data, error } = await client
    .query(SchemaEffects_QueryDocument, { input }, { requestPolicy: 'network-only' })
    .toPromise()
  return {
    effects: data?.metadataSchemaChange,
    message: error?.graphQLErrors[0]?.message ?? (error ? lost : undefined),
  }
}

function updateInput({ id, version }: Target, draft: SchemaDraft, idempotencyKey: string) {
  return { id, expectedVersion: version, label: draft.label, fields: fieldInputs(draft), idempotencyKey }
}

function outcome(result: Success | Failure | undefined, error: CombinedError | undefined): Saved {
  if (error?.networkError) return { kind: 'unreachable', faults: { '': lost } }
  if (!result) {
    const message = error?.graphQLErrors[0]?.message ?? 'This did not work. Try again.'
    return { kind: 'refused', faults: { '': message } }
  }
  if ('schema' in result) return { kind: 'saved', schema: result.schema }
  switch (result.__typename) {
    case 'InvalidInputError':
      return { kind: 'refused', faults: firstOf(result.issues) }
    case 'StaleError':
      return { kind: 'stale', version: result.version }
    default:
      return { kind: 'refused', faults: { [result.field ?? '']: result.message } }
  }
}

/** The first fault of a field is the one to mend first. */
function firstOf(issues: readonly { field: string; message: string }[]): Faults {
  const faults: Record<string, string> = {}
  for (const { field, message } of issues) faults[field] ??= message
  return faults
}
