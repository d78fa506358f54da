import type { ActionId } from '@arrears/domain/actions/catalog'
import { newId } from '../../platform/clock/new-id.ts'
import { act } from './act.ts'
import { givenAccount, type TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import { givenFile } from './given-file.ts'
import type { TestOrganisation } from './given-organisation.ts'
import { givenSchema } from './given-schema.ts'
import { givenPlaces } from './given-work.ts'

/** Where a sample is tried: an account of its own, on which nothing was done yet but what the sample needs. */
export interface SampleWorld {
  readonly api: TestApi
  readonly organisation: TestOrganisation
  readonly account: TestAccount
}

let schemas = 0

const euros = (amount: string) => ({ amount, currency: 'EUR' })

/** For each action on an account, an input with which it succeeds; what it needs is made first. */
export const actionSamples = {
  addNote: async () => ({ text: 'Called, no answer' }),
  addInteraction: async () => ({ method: 'phone', direction: 'outbound', outcome: 'noAnswer' }),
  startCall: async ({ account }) => ({ phoneId: account.phoneId }),
  validatePhoneNumber: async ({ account }) => ({ phoneId: account.phoneId }),
  invalidatePhoneNumber: async ({ account }) => ({ phoneId: account.phoneId, note: 'Disconnected' }),
  createPromiseToPay: async () => ({ amount: euros('80.00'), dueOn: '2026-11-27' }),
  recordPayment: async () => ({ amount: euros('130.00'), kind: 'bankTransfer' }),
  cancelPromiseToPay: async (world) => ({ promiseId: await promiseOf(world) }),
  reverseLedgerEntry: async ({ api, account }) => {
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from ledger_entry where claim_id = $1',
      [account.claimIds[0]],
    )
    return { entryId: rows[0]?.id, reason: 'mistake' }
  },
  createTask: async ({ api, organisation }) => ({
    queueId: (await givenPlaces(api, organisation)).queueId,
    dueOn: '2026-11-25',
  }),
  updateTask: async (world) => ({ taskId: await taskOf(world), expectedVersion: 1, note: 'Call again' }),
  resolveTask: async (world) => ({ taskId: await taskOf(world) }),
  addFile: async () => ({
    fileId: newId('file'),
    name: 'letter.pdf',
    sizeBytes: 1200,
    sha256: 'a'.repeat(64),
    declaredType: 'application/pdf',
    detectedType: 'application/pdf',
  }),
  downloadFile: async (world) => ({ fileId: await givenFile(world, 'clean') }),
  rescanFile: async (world) => ({ fileId: await givenFile(world, 'infected') }),
  deleteFile: async (world) => ({ fileId: await givenFile(world, 'clean'), reason: 'Wrong account' }),
  settleFileScan: async (world) => ({
    fileId: await givenFile(world, 'quarantined'),
    scan: 1,
    result: 'clean',
    scanner: 'Test',
  }),
  updateDebtor: async ({ account }) => ({
    debtorId: account.debtorId,
    expectedVersion: 1,
    employer: 'Harbour Light Ltd',
  }),
  setCustomFields: async ({ api, organisation, account }) => ({
    schemaId: await givenSchema(api, organisation, {
      key: `credit${++schemas}`,
      fields: [{ key: 'score', label: 'Score', type: 'number' }],
    }),
    subjectId: account.id,
    expectedVersion: 0,
    values: { score: 7 },
  }),
  revealSensitiveValue: async ({ account }) => ({ subjectId: account.debtorId, field: 'nationalId' }),
  settlePromise: async (world) => {
    const promiseId = await promiseOf(world)
    await world.api.owner.query("update promise set due_on = '2026-11-20' where id = $1", [promiseId])
    return { promiseId }
  },
  createClaim: async ({ account }) => ({
    reference: `NEW-${account.reference}`,
    issuedOn: '2026-11-01',
    amount: euros('50.00'),
  }),
} as const satisfies Partial<Record<ActionId, (world: SampleWorld) => Promise<object>>>

export type SampledAction = keyof typeof actionSamples

export const sampledActions = Object.keys(actionSamples) as SampledAction[]

/** A fresh account with an input for the action. */
export async function givenSample(
  api: TestApi,
  organisation: TestOrganisation,
  action: SampledAction,
): Promise<{ account: TestAccount; input: { accountId: string } }> {
  const account = await givenAccount(api, organisation)
  const fields = await actionSamples[action]({ api, organisation, account })
  return { account, input: { accountId: account.id, ...fields } }
}

async function promiseOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const made = await act<{ promise: { id: string } }>(
    api,
    organisation.agent,
    'createPromiseToPay',
    { accountId: account.id, amount: euros('80.00'), dueOn: '2026-11-27' },
    'promise { id }',
  )
  return made.promise.id
}

async function taskOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const { queueId } = await givenPlaces(api, organisation)
  const made = await act<{ task: { id: string } }>(
    api,
    organisation.agent,
    'createTask',
    { accountId: account.id, queueId, dueOn: '2026-11-25' },
    'task { id }',
  )
  return made.task.id
}
