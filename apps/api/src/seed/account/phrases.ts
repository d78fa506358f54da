import type { DelinquencyReason } from '@arrears/domain/interaction/delinquency-reasons'
import type { InteractionOutcome } from '@arrears/domain/interaction/codes'

/** What people write: plain, hurried, in several scripts, with signs that a program must not trip over. */
export const noteTexts: readonly string[] = [
  'Says the invoice went to the old address. Sent again by e-mail.',
  'Salary comes on the 25th; call after that.',
  'Asked for a breakdown of the interest. Explained, seemed satisfied.',
  'New partner handles the bills from now on.',
  'Promised to send proof of payment today 🙏',
  'Wants contact by e-mail only; works nights.',
  'Order number missing on the invoice: INV must carry PO 4500<…>.',
  'Talked to accounts payable: next payment run on Friday.',
  'Moving house at the end of the month 🏠 → ask for the new address.',
  'قال إنه سيدفع نهاية الشهر',
  'הלקוח ביקש פירוט של החוב',
  '客户要求寄送发票副本。',
  'Disputes 12.50 of "late fees" & wants a manager to call.',
  'Rang back as asked; line was bad, will try tomorrow morning.',
  'Est d’accord pour régler en deux fois, à confirmer par écrit.',
  'Könnte nach Quartalsende zahlen – bitte Wiedervorlage.',
]

export const taskNotes: readonly string[] = [
  'Call back after payday',
  'Check whether the transfer has arrived',
  'Send a copy of the invoice',
  'Ask for the new address',
  'Clarify the dispute with the client',
  'Follow up on the broken promise',
  'Review for pre-legal',
  'Confirm the mandate',
]

export const taskTags: readonly string[] = [
  'call back',
  'payment',
  'address',
  'dispute',
  'urgent',
  'documents',
]

export const accountTags: readonly string[] = [
  'VIP',
  'paperless',
  'seasonal',
  'new tariff',
  'moved',
  'cash only',
]

export const reasons: Readonly<Record<'consumer' | 'business', readonly DelinquencyReason[]>> = {
  consumer: [
    'illness',
    'curtailmentOfIncome',
    'excessiveObligation',
    'unemployment',
    'energyCosts',
    'maritalDifficulties',
  ],
  business: [
    'invoiceNotReceived',
    'orderNumberMissing',
    'goodsOrPriceDispute',
    'approvalPending',
    'cashFlow',
  ],
}

/** How calls end, by how often they do. */
export const callOutcomes: readonly (readonly [InteractionOutcome, number])[] = [
  ['noAnswer', 40],
  ['voicemail', 22],
  ['callBack', 10],
  ['paid', 6],
  ['refuses', 5],
  ['thirdParty', 5],
  ['busy', 5],
  ['hardship', 3],
  ['wrongNumber', 2],
  ['limitedContentVoicemail', 2],
]

export const emailTemplates: readonly string[] = [
  'Payment reminder',
  'Second reminder',
  'Account statement',
  'Your invoice is ready',
  'Payment received',
]

export const smsTemplates: readonly string[] = ['Payment due', 'Please call us', 'Promise reminder']
