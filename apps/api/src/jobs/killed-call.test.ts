import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endProcess } from '../testing/end-process.ts'
import { act } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenWorkerProcess } from '../testing/given/given-worker-process.ts'
import { rowOf } from '../testing/given/written.ts'
import { givenFakeTwilio, type FakeTwilio, type TwilioTrouble } from '../testing/twilio/fake-twilio.ts'
import { givenCallers } from '../testing/twilio/given-started-call.ts'
import { twilioOptions } from '../testing/twilio/twilio-options.ts'
import { until } from '../testing/until.ts'

let api: TestApi
let twilio: FakeTwilio
let dataDir: string

beforeAll(async () => {
  api = await givenApi()
  twilio = await givenFakeTwilio()
  dataDir = await mkdtemp(join(tmpdir(), 'arrears-killed-call-'))
})
afterAll(async () => {
  await twilio.close()
  await api.close()
  await rm(dataDir, { recursive: true })
})

/** A worker in a process of its own that calls by the fake of Twilio. */
function givenWorker() {
  const { accountSid, authToken, callerId, publicUrl } = twilioOptions('')
  return givenWorkerProcess(api.databaseUrl, dataDir, {
    ARREARS_PUBLIC_URL: publicUrl,
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_CALLER_ID: callerId,
    TWILIO_API_URL: twilio.url,
  })
}

/** A call that a worker will hand to Twilio, whose answer is in trouble. */
async function given(trouble: TwilioTrouble) {
  const organisation = await givenCallers({ api, twilio })
  // The worker has a clock of its own, and places no call that waited.
  api.now = new Date().toISOString()
  const account = await givenAccount(api, organisation)
  twilio.troubles.push(trouble)
  const before = twilio.calls.length
  const asked = twilio.signedIn.length
  const { call } = await act<{ call: { id: Id<'call'> } }>(
    api,
    organisation.agent,
    'startCall',
    { accountId: account.id },
    'call { id }',
  )
  return {
    /** How often Twilio was asked for anything. */
    asked: () => twilio.signedIn.length - asked,
    placed: () => twilio.calls.length - before,
    row: async () => (await rowOf(api, 'call', call.id)) ?? {},
    /** As if time had passed, and the job of the killed worker were free again. */
    async later() {
      await api.owner.query("update call set dialled_at = dialled_at - interval '1 minute' where id = $1", [
        call.id,
      ])
      await api.owner.query(
        'update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now() where key = $1',
        [`call/${call.id}`],
      )
    },
  }
}

describe('a call is dialled once when the worker is killed', () => {
  it.each([
    ['between noting that it is handed over and Twilio hearing of it', 'noAnswer', 0],
    ['between Twilio’s placing it and its answer', 'heldAnswer', 1],
  ] as const)('%s', async (_name, trouble, placed) => {
    const call = await given(trouble)
    const worker = givenWorker()
    await until(() => call.asked() === 1)
    await endProcess(worker, 'SIGKILL')
    expect(await call.row()).toMatchObject({ state: 'dialling', provider_reference: null })
    await call.later()
    const next = givenWorker()
    await until(async () => (await call.row())['state'] !== 'dialling')
    await endProcess(next, 'SIGTERM')
    expect(await call.row()).toMatchObject({ state: 'unknown' })
    expect(call.placed()).toBe(placed)
    expect(call.asked()).toBe(1)
  })
})
