import { describe, expect, it } from 'vitest'
import { givenId } from '../testing/given-account.ts'
import { assignmentSentences } from '../testing/assignment-sentences.ts'
import { planSentences } from '../testing/plan-sentences.ts'
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
      durationSeconds: 65,
    },
    'Phone, outbound, +353850123344, 1:05 min: promise to pay. Paid on Friday',
  ],
  callStarted: [
    { debtor: 'Marisol Keane', number: '+353850123344' },
    'Call started to Marisol Keane at +353850123344',
  ],
  callEnded: [
    { debtor: 'Marisol Keane', number: '+353850123344', state: 'completed', durationSeconds: 65 },
    'Call to Marisol Keane at +353850123344: answered, 1:05 min',
  ],
  contactPolicyOverridden: [
    {
      channel: 'phone',
      destination: '+353850123344',
      code: 'CALLS_USED_UP',
      rule: '7 of 7 calls within 7 days about this debt are used.',
      reason: 'He asked for it by letter',
    },
    'Contact policy overridden: He asked for it by letter (7 of 7 calls within 7 days about this debt are used.)',
  ],
  consentRecorded: [
    {
      debtor: 'Marisol Keane',
      about: 'SMS to +353850123344',
      source: 'spoken',
      expiresOn: dueOn,
      note: 'On the phone',
    },
    'Marisol Keane consented. SMS to +353850123344, until 27 Nov 2026: On the phone',
  ],
  optOutRecorded: [
    { debtor: 'Marisol Keane', about: 'Call from 12:00 to 14:00', source: 'written', note: null },
    'Marisol Keane opted out. Call from 12:00 to 14:00',
  ],
  contactPreferenceWithdrawn: [
    { kind: 'optOut', about: 'E-mail', note: 'Changed her mind' },
    'Opt-out withdrawn. E-mail: Changed her mind',
  ],
  holdSet: [
    { hold: 'Moratorium', endsOn: dueOn, note: 'Breathing space' },
    'Hold set: Moratorium until 27 Nov 2026: Breathing space',
  ],
  ...assignmentSentences,
  holdLifted: [{ hold: 'Vulnerable', reason: 'Well again' }, 'Hold lifted: Vulnerable: Well again'],
  holdEnded: [{ hold: 'Moratorium', endsOn: dueOn }, 'Hold ended: Moratorium, its last day was 27 Nov 2026'],
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
  ...planSentences,
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
  chargeStarted: [
    { amount, method: 'IBAN •••• 3000', collectOn: dueOn, claims: [claim], note: 'As agreed' },
    'Charge of €500.00 to IBAN •••• 3000 for INV-21177, to be collected on 27 Nov 2026: As agreed',
  ],
  chargeSubmitted: [{ amount }, 'Charge of €500.00 handed to the payment provider'],
  chargeSucceeded: [{ amount, claims: [claim] }, 'Charge of €500.00 for INV-21177 succeeded'],
  chargeCancelled: [{ amount, collectOn: dueOn }, 'Charge of €500.00 for 27 Nov 2026 cancelled'],
  chargeFailed: [{ amount, reason: 'insufficientFunds' }, 'Charge of €500.00 failed: Not sufficient funds'],
  chargeReturned: [
    { amount, returned: { ...amount, minor: '12000' }, reason: 'refund' },
    '€120.00 of the charge of €500.00 taken back: refunded',
  ],
  paymentMethodAdded: [
    { method: 'IBAN •••• 3000', mandate: 'M-4217' },
    'IBAN •••• 3000 added with mandate M-4217',
  ],
  mandateDisabled: [
    { mandate: 'M-4217', method: 'IBAN •••• 3000', until: dueOn, note: 'Wages come late' },
    'Mandate M-4217 of IBAN •••• 3000 disabled until 27 Nov 2026: Wages come late',
  ],
  mandateEnabled: [{ mandate: 'M-4217', method: null }, 'Mandate M-4217 enabled again'],
  claimCreated: [{ claim, amount, dueOn }, 'Claim INV-21177 of €500.00 due 27 Nov 2026'],
  claimSettled: [{ claim }, 'Claim INV-21177 settled'],
  creditApplied: [
    { amount, claims: [{ reference: 'INV-21178' }, claim] },
    'Credit of €500.00 used for INV-21178, INV-21177',
  ],
  claimProlongated: [
    {
      claim,
      days: 14,
      fromDueOn: localDate('2026-11-13'),
      dueOn,
      fee: { reference: 'INV-21177-P1', amount: { ...amount, minor: '500' }, basis: 'Terms, section 7' },
      note: 'Salary is late',
    },
    'Claim INV-21177 prolonged by 14 days: due 27 Nov 2026 instead of 13 Nov 2026, for a fee of €5.00 (INV-21177-P1): Salary is late',
  ],
  prolongationCancelled: [
    { claim, dueOn, fee: { reference: 'INV-21177-P1', amount: { ...amount, minor: '500' } }, note: null },
    'Prolongation of INV-21177 cancelled: due 27 Nov 2026 again, fee of €5.00 reversed',
  ],
  claimDisputed: [
    {
      claim,
      amount: { ...amount, minor: '12000' },
      reason: 'notReceived',
      receivedOn: dueOn,
      inWriting: true,
      withinValidationPeriod: true,
      note: 'Never came',
    },
    'Claim INV-21177 disputed for €120.00, in writing on 27 Nov 2026 within the validation period (goods or service not received): Never came',
  ],
  disputeResolved: [
    { claim, outcome: 'upheld', credited: { ...amount, minor: '12000' }, note: null },
    'Dispute of INV-21177 upheld, €120.00 credited',
  ],
  claimRecovered: [
    { claim, amount, rest: { ...amount, minor: '12000' } },
    '€500.00 recovered on INV-21177, which was written off; €120.00 stays written off',
  ],
  claimWrittenOff: [
    { claim, amount, isWhole: true, reason: 'insolvent', note: null },
    '€500.00 written off, all that was open on INV-21177 (debtor is insolvent)',
  ],
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
  settingsUpdated: [
    { changes: [{ field: 'promiseMaxDays', label: 'Longest promise', before: null, after: '10 days' }] },
    'Settings changed: longest promise',
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
