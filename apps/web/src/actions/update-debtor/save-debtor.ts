import type { Client } from '@urql/core'
import { debtorMasks, debtorValues } from '../../platform/editing/debtor-values.ts'
import type { SaveAnswer, SaveRequest } from '../../platform/editing/save-edits.ts'
import { readAnswer } from '../action-outcome.ts'
import { savedAnswer } from '../saved-answer.ts'
import { debtorInput } from './debtor-input.ts'
import { UpdateDebtor_MutationDocument, UpdateDebtor_StateQueryDocument } from './update-debtor.generated.ts'

/** Writes the edits of one debtor. */
export async function saveDebtor(client: Client, request: SaveRequest<'debtor'>): Promise<SaveAnswer> {
  const { subject, version, edits, idempotencyKey } = request
  const { changes, fieldOf } = debtorInput(edits)
  const input = {
    accountId: subject.accountId,
    debtorId: subject.id,
    expectedVersion: version,
    ...changes,
    idempotencyKey,
  }
  const outcome = readAnswer(await client.mutation(UpdateDebtor_MutationDocument, { input }).toPromise())
  return savedAnswer(outcome, {
    versionOf: ({ debtor }) => debtor.version,
    fieldOf,
    async loadCurrent() {
      const answer = await client
        .query(UpdateDebtor_StateQueryDocument, { debtorId: subject.id }, { requestPolicy: 'network-only' })
        .toPromise()
      const debtor = answer.data?.node
      if (debtor?.__typename !== 'Debtor') return undefined
      return { version: debtor.version, values: debtorValues(debtor), masked: debtorMasks(debtor) }
    },
  })
}
