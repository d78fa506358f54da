import type { ActionId } from '@arrears/domain/actions/catalog'
import { newId } from '../../platform/clock/new-id.ts'
import { act } from './act.ts'
import { givenAccount, type TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import { givenCall } from './given-call.ts'
import { givenAgency } from './given-agency.ts'
import { givenFile } from './given-file.ts'
import type { TestOrganisation } from './given-organisation.ts'
import { givenPlan, simulateRestructure } from './given-plan.ts'
import { givenSchema } from './given-schema.ts'
import { givenPlaces } from './given-work.ts'
import { givenCharge, givenMandate } from './given-mandate.ts'

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
  endCall: async ({ api, organisation, account }) => ({
    callId: await givenCall(api, organisation, account, { startedBy: 'admin' }),
  }),
  submitCall: async ({ api, organisation, account }) => ({
    callId: await givenCall(api, organisation, account, { createdAt: '2026-11-21T08:00:00.000Z' }),
  }),
  settleCall: async ({ api, organisation, account }) => ({
    callId: await givenCall(api, organisation, account, { state: 'ringing' }),
    leg: 'debtor',
    status: 'completed',
    at: '2026-11-21T09:00:00.000Z',
    durationSeconds: 65,
    failure: null,
  }),
  recordConsent: async ({ account }) => ({ channel: 'sms', phoneId: account.phoneId, source: 'spoken' }),
  recordOptOut: async ({ account }) => ({ channel: 'phone', phoneId: account.phoneId, source: 'written' }),
  withdrawContactPreference: async (world) => ({ preferenceId: await preferenceOf(world) }),
  setHold: async () => ({ kind: 'moratorium', endsOn: '2027-01-19' }),
  liftHold: async (world) => {
    await holdOf(world)
    return { kind: 'moratorium', reason: 'Over early' }
  },
  assignAccount: async ({ organisation }) => ({ expectedVersion: 1, managerId: organisation.agent.userId }),
  assignToAgency: async ({ api, organisation }) => ({ agencyId: await givenAgency(api, organisation) }),
  recallFromAgency: async ({ api, organisation, account }) => {
    const agencyId = await givenAgency(api, organisation)
    await act(api, organisation.teamManager, 'assignToAgency', { accountId: account.id, agencyId })
    return { reason: 'Pays us directly' }
  },
  endHold: async (world) => {
    const holdId = await holdOf(world)
    await world.api.owner.query(
      "update hold set starts_on = '2026-10-01', ends_on = '2026-11-20' where id = $1",
      [holdId],
    )
    return { holdId }
  },
  validatePhoneNumber: async ({ account }) => ({ phoneId: account.phoneId }),
  invalidatePhoneNumber: async ({ account }) => ({ phoneId: account.phoneId, note: 'Disconnected' }),
  createPromiseToPay: async () => ({ amount: euros('80.00'), dueOn: '2026-11-27' }),
  recordPayment: async () => ({ amount: euros('130.00'), kind: 'bankTransfer' }),
  chargePaymentMethod: async ({ api, organisation, account }) => ({
    mandateId: (await givenMandate(api, organisation, account)).mandateId,
    claimId: account.claimIds[0],
    amount: euros('40.00'),
  }),
  disableMandate: async ({ api, organisation, account }) => ({
    mandateId: (await givenMandate(api, organisation, account)).mandateId,
  }),
  enableMandate: async ({ api, organisation, account }) => ({
    mandateId: (await givenMandate(api, organisation, account, { status: 'disabled' })).mandateId,
  }),
  addPaymentMethod: async ({ account }) => ({
    kind: 'card',
    label: 'Visa •••• 4242',
    last4: '4242',
    provider: 'embedded',
    mandateReference: `C-${account.reference}`,
    scheme: 'card',
    signedOn: '2026-11-20',
  }),
  cancelCharge: async (world) => ({ chargeId: await chargeOf(world) }),
  submitCharge: async (world) => ({ chargeId: await chargeOf(world) }),
  settleCharge: async (world) => ({
    chargeId: await chargeOf(world),
    providerReference: null,
    outcome: 'succeeded',
    returnedMinor: '0',
    failureCode: null,
    returnReason: null,
  }),
  cancelPromiseToPay: async (world) => ({ promiseId: await promiseOf(world) }),
  restructureAccount: async ({ api, organisation, account }) => {
    const { simulation } = await simulateRestructure(api, organisation, account.id, planWish)
    return { ...planWish, simulationHash: simulation?.hash }
  },
  cancelInstalmentPlan: async (world) => ({ planId: await planOf(world) }),
  settleInstalmentPlan: async (world) => ({ planId: await planOf(world) }),
  reverseLedgerEntry: async ({ api, account }) => {
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from ledger_entry where claim_id = $1',
      [account.claimIds[0]],
    )
    return { entryId: rows[0]?.id, reason: 'mistake' }
  },
  prolongateClaim: async ({ account }) => ({ claimId: account.claimIds[0], days: 14 }),
  cancelProlongation: async (world) => ({ prolongationId: await prolongationOf(world) }),
  disputeClaim: async ({ account }) => ({ claimId: account.claimIds[0], reason: 'notReceived' }),
  resolveDispute: async (world) => ({ disputeId: await disputeOf(world), outcome: 'upheld' }),
  writeOffClaim: async ({ account }) => ({ claimId: account.claimIds[0], reason: 'smallBalance' }),
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

async function prolongationOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const made = await act<{ prolongation: { id: string } }>(
    api,
    organisation.agent,
    'prolongateClaim',
    { accountId: account.id, claimId: account.claimIds[0], days: 14 },
    'prolongation { id }',
  )
  return made.prolongation.id
}

async function disputeOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const made = await act<{ dispute: { id: string } }>(
    api,
    organisation.agent,
    'disputeClaim',
    { accountId: account.id, claimId: account.claimIds[0], reason: 'notReceived' },
    'dispute { id }',
  )
  return made.dispute.id
}

async function chargeOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const { mandateId } = await givenMandate(api, organisation, account)
  return await givenCharge(api, organisation, account, { mandateId, claimId: account.claimIds[0] ?? '' })
}

const planWish = { interval: 'monthly', firstOn: '2026-11-21', count: 2 } as const

async function planOf({ api, organisation, account }: SampleWorld): Promise<string> {
  return (await givenPlan(api, organisation, account, planWish)).id
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

async function preferenceOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const made = await act<{ preference: { id: string } }>(
    api,
    organisation.agent,
    'recordOptOut',
    { accountId: account.id, channel: 'email', source: 'online' },
    'preference { id }',
  )
  return made.preference.id
}

async function holdOf({ api, organisation, account }: SampleWorld): Promise<string> {
  const made = await act<{ hold: { id: string } }>(
    api,
    organisation.agent,
    'setHold',
    { accountId: account.id, kind: 'moratorium' },
    'hold { id }',
  )
  return made.hold.id
}
