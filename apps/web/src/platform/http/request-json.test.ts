import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerFetch } from '../../testing/answer-fetch.ts'
import { signedInAgain, whenSignedOut } from '../session/session-end.ts'
import { requestJson } from './request-json.ts'

const onEnd = vi.fn<() => void>()

afterEach(() => {
  signedInAgain()
  whenSignedOut(() => undefined)
  onEnd.mockReset()
  vi.unstubAllGlobals()
})

describe('an endpoint beside GraphQL', () => {
  it.each(['UNAUTHORIZED', 'UNAUTHENTICATED'])('tells that the session has ended (%s)', async (code) => {
    whenSignedOut(onEnd)
    answerFetch({ 'GET /api/keys': { status: 401, body: { code, message: 'Unauthorized' } } })
    expect(await requestJson('/api/keys')).toMatchObject({
      ok: false,
      message: 'Your session had ended: nothing was done. Try again.',
    })
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('takes a wrong password for no more than that', async () => {
    whenSignedOut(onEnd)
    const body = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' }
    answerFetch({ 'POST /api/auth/sign-in/email': { status: 401, body } })
    const answer = await requestJson('/api/auth/sign-in/email', { method: 'POST', body: {} })
    expect(answer).toMatchObject({ ok: false, message: 'Invalid email or password.' })
    expect(onEnd).not.toHaveBeenCalled()
  })
})
