import type { ActionId } from '@arrears/domain/actions/catalog'
import type { Actor, Permission, Role } from '@arrears/domain/permissions/permissions'
import type { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../testing/given/act.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import type { RunnableAction } from './action-handler.ts'
import { actionHandlers } from './index.ts'
import { runAction } from './run-action.ts'

const everybody: readonly Role[] = ['agent', 'teamManager', 'admin']
const managers: readonly Role[] = ['teamManager', 'admin']

/** Who may do what, written out by hand: the scope an API key needs, and the roles that have it. Read-only has none. */
const policies: Partial<Record<ActionId, readonly [Permission, readonly Role[]]>> = {
  addNote: ['note:create', everybody],
  addInteraction: ['interaction:create', everybody],
  startCall: ['call:start', everybody],
  endCall: ['call:start', everybody],
  submitCall: ['call:settle', ['admin']],
  settleCall: ['call:settle', ['admin']],
  recordConsent: ['contactPreference:record', everybody],
  recordOptOut: ['contactPreference:record', everybody],
  withdrawContactPreference: ['contactPreference:withdraw', everybody],
  setHold: ['hold:set', everybody],
  liftHold: ['hold:lift', managers],
  endHold: ['hold:lift', managers],
  assignAccount: ['account:assign', managers],
  assignToAgency: ['agency:assign', managers],
  recallFromAgency: ['agency:assign', managers],
  validatePhoneNumber: ['phone:validate', everybody],
  invalidatePhoneNumber: ['phone:invalidate', everybody],
  createPromiseToPay: ['promise:create', everybody],
  recordPayment: ['payment:record', everybody],
  chargePaymentMethod: ['payment:charge', everybody],
  addPaymentMethod: ['paymentMethod:add', managers],
  disableMandate: ['mandate:disable', everybody],
  enableMandate: ['mandate:enable', managers],
  cancelCharge: ['charge:cancel', everybody],
  submitCharge: ['charge:settle', ['admin']],
  settleCharge: ['charge:settle', ['admin']],
  cancelPromiseToPay: ['promise:cancel', everybody],
  restructureAccount: ['plan:create', everybody],
  cancelInstalmentPlan: ['plan:cancel', everybody],
  settleInstalmentPlan: ['plan:settle', ['admin']],
  reverseLedgerEntry: ['ledger:reverse', managers],
  prolongateClaim: ['claim:prolongate', everybody],
  cancelProlongation: ['prolongation:cancel', managers],
  disputeClaim: ['claim:dispute', everybody],
  resolveDispute: ['dispute:resolve', managers],
  writeOffClaim: ['claim:write-off', managers],
  createTask: ['task:create', everybody],
  updateTask: ['task:edit', everybody],
  resolveTask: ['task:resolve', everybody],
  addFile: ['file:add', everybody],
  downloadFile: ['file:download', everybody],
  rescanFile: ['file:scan', everybody],
  deleteFile: ['file:delete', managers],
  settleFileScan: ['file:settle', ['admin']],
  updateDebtor: ['debtor:edit', everybody],
  setCustomFields: ['customField:edit', everybody],
  revealSensitiveValue: ['sensitive:reveal', everybody],
  settlePromise: ['promise:settle', ['admin']],
  createClaim: ['claim:create', managers],
  updateSettings: ['settings:edit-account', managers],
  createAccount: ['account:create', managers],
}

function policyOf(action: ActionId): readonly [Permission, readonly Role[]] {
  const policy = policies[action]
  if (!policy) throw new Error(`Write down in this test who may ${action}`)
  return policy
}

const cases = (Object.keys(actionHandlers) as (keyof typeof actionHandlers)[]).flatMap((action) =>
  (['readOnly', 'agent', 'teamManager', 'admin'] as const).map((role) => ({ action, role })),
)

describe('who may do what', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  /** An input that no action can read, so that those who may do it hear what is wrong with it, and nothing is written. */
  async function isAllowed(action: keyof typeof actionHandlers, actor: Actor): Promise<boolean> {
    const handler: RunnableAction = actionHandlers[action]
    const request = { actor, input: {}, idempotencyKey: newKey(), now: api.now }
    const answered = await runAction(api.services.database.prisma, handler, request).then(
      (answer) => (answer.ok ? 'done' : answer.error.kind),
      (error: GraphQLError) => error.extensions['code'],
    )
    expect(['invalid', 'FORBIDDEN']).toContain(answered)
    return answered === 'invalid'
  }

  it.each(cases)('$role, $action', async ({ action, role }) => {
    expect(await isAllowed(action, organisation[role])).toBe(policyOf(action)[1].includes(role))
  })

  it.each(Object.keys(actionHandlers) as (keyof typeof actionHandlers)[])(
    'an API key needs its own scope for %s, and no other will do',
    async (action) => {
      const [scope] = policyOf(action)
      const key = (scopes: string[]): Actor => ({
        kind: 'apiKey',
        apiKeyId: 'key_1',
        scopes,
        orgId: organisation.id,
      })
      const others = Object.values(policies)
        .map(([permission]) => permission)
        .filter((permission) => permission !== scope)
      expect(await isAllowed(action, key([scope]))).toBe(true)
      expect(await isAllowed(action, key(others))).toBe(false)
    },
  )
})
