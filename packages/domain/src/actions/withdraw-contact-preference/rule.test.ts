import { describe, expect, it } from 'vitest'
import { noContact } from '../../contact-policy/contact-facts.ts'
import type { ContactPreferenceState } from '../../contact-policy/contact-facts.ts'
import { accountId, givenAccount } from '../../testing/given-account.ts'
import { givenPreference } from '../../testing/given-contact.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { withdrawContactPreference } from './rule.ts'

const refusal = givenPreference('optOut', { channel: 'email' })
const withdraw = (preferences: readonly ContactPreferenceState[]) =>
  decide(withdrawContactPreference, givenAccount({ contact: { ...noContact, preferences } }), {
    accountId,
    preferenceId: refusal.id,
  })

describe('withdraw a consent or an opt-out', () => {
  it('tells the diary what it was about', () => {
    expect(planOf(withdraw([refusal]))).toMatchObject({
      withdrawIds: [refusal.id],
      diary: [
        {
          type: 'contactPreferenceWithdrawn',
          subjectId: refusal.id,
          data: { kind: 'optOut', about: 'E-mail' },
        },
      ],
    })
  })

  it('refuses what another account recorded, or what is withdrawn already', () => {
    const own = givenPreference('optOut', { id: 'cpr_00000000000000000000000002' })
    expect(refusalOf(withdraw([own, { ...refusal, debtorId: null }]))).toMatchObject({
      code: 'PREFERENCE_NOT_FOUND',
    })
    expect(refusalOf(withdraw([]))).toEqual({ code: 'NO_PREFERENCE' })
  })
})
