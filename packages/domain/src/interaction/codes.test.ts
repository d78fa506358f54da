import { describe, expect, it } from 'vitest'
import { interactionOutcomes } from './codes.ts'
import type { InteractionOutcome } from './codes.ts'
import { delinquencyReasons } from './delinquency-reasons.ts'

// attempt, conversation, right party, follow-up
const expected: Record<InteractionOutcome, string> = {
  promiseToPay: 'acr.',
  paid: 'acrf',
  refuses: 'acrf',
  disputes: 'acrf',
  hardship: 'acrf',
  callBack: 'acrf',
  thirdParty: 'ac.f',
  limitedContentVoicemail: 'a...',
  voicemail: 'a...',
  noAnswer: 'a...',
  busy: 'a...',
  wrongNumber: 'ac.f',
  disconnected: '...f',
  deceased: 'ac.f',
  bankrupt: 'acrf',
  ceaseRequest: 'acrf',
}

describe('interaction outcomes', () => {
  it.each(Object.entries(expected))('%s has the flags %s', (outcome, flags) => {
    const { attempt, conversation, rightParty, followUp } = interactionOutcomes[outcome as InteractionOutcome]
    const found = [
      attempt ? 'a' : '.',
      conversation ? 'c' : '.',
      rightParty ? 'r' : '.',
      followUp ? 'f' : '.',
    ]
    expect(found.join('')).toBe(flags)
  })
})

describe('reasons for delinquency', () => {
  it('have the codes of Fannie Mae, each once, for consumers only', () => {
    const all = Object.values(delinquencyReasons)
    const codes = all.flatMap(({ code }) => code ?? [])
    expect(codes).toEqual(
      '001 002 003 004 005 006 007 008 009 011 012 013 014 015 016 017 019 022 023 026 027 029 030 031 INC'.split(
        ' ',
      ),
    )
    expect(all.filter(({ kind }) => kind === 'business').every(({ code }) => code === null)).toBe(true)
  })
})
