import type { Client } from '@urql/core'
import { customFieldMasks, customFieldValues } from '../../platform/editing/custom-field-values.ts'
import type { SaveAnswer, SaveRequest } from '../../platform/editing/save-edits.ts'
import { readAnswer } from '../action-outcome.ts'
import { savedAnswer } from '../saved-answer.ts'
import {
  SetCustomFields_MutationDocument,
  SetCustomFields_StateQueryDocument,
} from './set-custom-fields.generated.ts'

const inValues = 'values.'

/** Writes the edits of one set of custom fields. */
export async function saveCustomFields(
  client: Client,
  request: SaveRequest<'customFields'>,
): Promise<SaveAnswer> {
  const { subject, version, edits, idempotencyKey } = request
  const { accountId, schemaId, id: subjectId } = subject
  const values = Object.fromEntries(edits.map(({ field, mine }) => [field, mine === '' ? null : mine]))
  const input = { accountId, schemaId, subjectId, expectedVersion: version, values, idempotencyKey }
  const outcome = readAnswer(await client.mutation(SetCustomFields_MutationDocument, { input }).toPromise())
  return savedAnswer(outcome, {
    versionOf: ({ customFields }) => customFields.version,
    fieldOf: (path) => (path.startsWith(inValues) ? path.slice(inValues.length) : path),
    async loadCurrent() {
      const answer = await client
        .query(SetCustomFields_StateQueryDocument, { accountId }, { requestPolicy: 'network-only' })
        .toPromise()
      const set = answer.data?.account?.customFields.find(
        (one) => one.schema.id === schemaId && one.subjectId === subjectId,
      )
      return (
        set && {
          version: set.version,
          values: customFieldValues(set.values),
          masked: customFieldMasks(set.values),
        }
      )
    },
  })
}
