import { describe, expect, it } from 'vitest'
import { givenId } from '../testing/given-account.ts'
import { localDate } from '../shared/local-date.ts'
import { describeEvent, diaryEvent, eventAppearance } from './diary-event.ts'
import type { DiaryEventDraft, StoredEvent } from './diary-event.ts'
import { eventTypes } from './event-types/index.ts'
import type { DiaryEventType } from './event-types/index.ts'
import { phrasesToText } from './phrase.ts'

const claim = { id: givenId('claim'), reference: 'INV-21177' }
const amount = { minor: '50000', currency: 'EUR' }
const dueOn = localDate('2026-11-27')
const task = { queue: 'Payment plans', team: null, assignee: null, tags: [], note: null }

/** One of each type with the sentence it makes; the compiler asks for a line when a type is added. */
const sentences: { [T in DiaryEventType]: readonly [DiaryEventDraft<T>['data'], string] } = {
  noteAdded: [{ text: 'Will call after work' }, 'Note: Will call after work'],
  interactionAdded: [
    {
      method: 'phone',
      direction: 'outbound',
      outcome: 'promiseToPay',
      phone: '+353850123344',
      text: 'Paid on Friday',
    },
    'Phone, outbound, +353850123344: promise to pay. Paid on Friday',
  ],
  callStarted: [
    { debtor: 'Marisol Keane', number: '+353850123344' },
    'Call started to Marisol Keane at +353850123344',
  ],
  promiseMade: [
    { amount, dueOn, claims: [claim], paymentMethod: 'Visa 4242' },
    'Promise of €500.00 by 27 Nov 2026 for INV-21177, with Visa 4242',
  ],
  promiseKept: [{ amount, paid: amount, dueOn }, 'Promise of €500.00 due 27 Nov 2026 kept'],
  promisePartKept: [
    { amount, paid: { ...amount, minor: '12000' }, dueOn },
    'Promise of €500.00 due 27 Nov 2026 kept in part: €120.00 paid',
  ],
  promiseBroken: [
    { amount, paid: { ...amount, minor: '0' }, dueOn },
    'Promise of €500.00 due 27 Nov 2026 broken',
  ],
  promiseCancelled: [
    { amount, dueOn, note: 'Paid in cash' },
    'Promise of €500.00 due 27 Nov 2026 cancelled: Paid in cash',
  ],
  paymentRecorded: [
    {
      amount,
      kind: 'bankTransfer',
      effectiveOn: dueOn,
      claims: [claim],
      unallocated: { ...amount, minor: '100' },
    },
    'Payment of €500.00 by bank transfer for INV-21177, €1.00 kept as credit',
  ],
  entryReversed: [
    {
      context: 'payment',
      amount: { ...amount, minor: '-50000' },
      effectiveOn: dueOn,
      reason: 'chargeback',
      note: 'Card stolen',
    },
    'Payment of €500.00 from 27 Nov 2026 reversed (chargeback): Card stolen',
  ],
  claimCreated: [{ claim, amount, dueOn }, 'Claim INV-21177 of €500.00 due 27 Nov 2026'],
  claimSettled: [{ claim }, 'Claim INV-21177 settled'],
  taskCreated: [
    { ...task, dueOn, note: 'Check the plan' },
    'Task for Payment plans due 27 Nov 2026: Check the plan',
  ],
  taskUpdated: [
    {
      changes: [
        { field: 'dueOn', label: 'Due date', before: '2026-11-27', after: '2026-11-30' },
        { field: 'note', label: 'Note', before: null, after: 'x' },
      ],
    },
    'Task changed: due date, note',
  ],
  taskResolved: [{ note: null }, 'Task resolved'],
  fileAdded: [{ name: 'letter.pdf', sizeBytes: 24_300 }, 'File letter.pdf added, 24 kB'],
  fileScanned: [
    { name: 'letter.pdf', result: 'clean', finding: null, scanner: 'ClamAV 1.4' },
    'File letter.pdf checked by ClamAV 1.4: nothing found',
  ],
  fileBlocked: [
    { name: 'letter.zip', finding: 'Eicar-Test-Signature', scanner: 'ClamAV 1.4' },
    'File letter.zip is dangerous and locked: ClamAV 1.4 found Eicar-Test-Signature',
  ],
  fileRescanned: [{ name: 'letter.pdf' }, 'File letter.pdf sent to be checked again'],
  fileDownloaded: [{ name: 'letter.pdf' }, 'File letter.pdf downloaded'],
  fileDeleted: [{ name: 'letter.pdf', reason: 'Wrong account' }, 'File letter.pdf deleted: Wrong account'],
  phoneValidated: [{ number: '+353850123344', note: null }, 'Phone +353850123344 marked valid'],
  phoneInvalidated: [
    { number: '+35315550182', note: 'Belongs to somebody else' },
    'Phone +35315550182 marked invalid: Belongs to somebody else',
  ],
  debtorUpdated: [
    {
      debtor: 'Marisol Keane',
      changes: [{ field: 'nationalId', label: 'National ID', before: null, after: null }],
    },
    'Marisol Keane changed: national ID',
  ],
  customFieldsUpdated: [
    {
      schemaLabel: 'Credit check',
      subject: 'account',
      changes: [{ key: 'score', label: 'IBAN', before: 600, after: 612 }],
    },
    'Credit check changed: IBAN',
  ],
  sensitiveRevealed: [
    { field: 'National ID', subject: 'Marisol Keane' },
    'National ID of Marisol Keane revealed',
  ],
  emailDelivered: [
    { template: 'Second reminder', to: 'm.keane@example.test', claim },
    'E-mail Second reminder delivered for INV-21177',
  ],
  smsDelivered: [{ template: 'Reminder', to: '+353850123344' }, 'SMS Reminder delivered'],
  accountCreated: [
    { reference: 'DEB-004217', debtors: ['Marisol Keane', 'Tom Keane'] },
    'Account DEB-004217 created for Marisol Keane, Tom Keane',
  ],
}

describe('describeEvent', () => {
  it.each(Object.entries(sentences))('tells %s', (type, [data, sentence]) => {
    // Through JSON, as the database keeps it.
    const stored: StoredEvent = JSON.parse(JSON.stringify(diaryEvent(type as DiaryEventType, data)))
    expect(phrasesToText(describeEvent(stored), 'en-IE')).toBe(sentence)
  })

  it('gives claims, amounts and dates as parts that a page can link and format', () => {
    expect(describeEvent(diaryEvent('claimCreated', { claim, amount, dueOn }))).toEqual([
      'Claim ',
      { claim },
      ' of ',
      { money: amount },
      ' due ',
      { date: dueOn },
    ])
  })

  it.each([
    ['a type it does not know', 'letterPosted', {}, 'Letter posted'],
    ['a name that every object has', 'toString', {}, 'To string'],
    ['data that is damaged', 'promiseKept', { amount: 12 }, 'Promise kept'],
    [
      'an amount that is none',
      'claimCreated',
      { claim, amount: { minor: '1.5', currency: 'EUR' }, dueOn },
      'Claim created',
    ],
    ['no data at all', 'noteAdded', null, 'Note added'],
  ])('falls back to the name for %s', (_name, type, data, sentence) => {
    expect(describeEvent({ type, version: 1, data })).toEqual([sentence])
  })
})

describe('event types', () => {
  it.each(Object.entries(eventTypes))('%s is registered under its own type', (key, definition) => {
    expect(definition.type).toBe(key)
  })

  it('have an upgrade from every earlier version', () => {
    for (const { version, upgrades } of Object.values(eventTypes)) {
      const earlier = Array.from({ length: version - 1 }, (_, index) => String(index + 1))
      expect(Object.keys(upgrades ?? {})).toEqual(earlier)
    }
  })

  it('have a colour: bad news, good news, a person, the system', () => {
    const tones = ['promiseBroken', 'promiseKept', 'noteAdded', 'emailDelivered', 'somethingElse'].map(
      (type) => eventAppearance(type).tone,
    )
    expect(tones).toEqual(['bad', 'good', 'manual', 'automatic', 'automatic'])
  })
})
