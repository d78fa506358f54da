import { DebtorKind } from '../../debtor/debtor.graphql.ts'
import { AddressEdits, EmailEdits, PhoneEdits } from '../../debtor/contact-edits.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { updateDebtorHandler } from './perform.ts'

actionMutation({
  handler: updateDebtorHandler,
  description:
    'Edits a debtor and how to reach them, all or nothing. What is absent stays; null clears what may be empty.',
  input: (t) => ({
    debtorId: t.id({ required: true, description: 'A debtor of the account.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
    kind: t.field({ type: DebtorKind, description: 'A person or a company.' }),
    name: t.string({ description: 'Up to 200 characters, kept as it is written.' }),
    birthDate: t.field({ type: 'Date', description: 'Not after today.' }),
    nationalId: t.string({ description: 'Up to 64 characters. Shown masked afterwards.' }),
    drivingLicence: t.string({ description: 'Up to 64 characters. Shown masked afterwards.' }),
    employer: t.string({ description: 'Up to 200 characters.' }),
    locale: t.string({ description: 'Language tag for messages, such as `en-IE`.' }),
    tone: t.string({ description: 'How messages speak to them: `formal` or `informal`.' }),
    isPrimary: t.boolean({
      description: 'True makes this the primary debtor; the one before then is not any more.',
    }),
    defaultCountry: t.string({
      description: 'Country of phone numbers written without country code, ISO 3166-1 alpha-2.',
    }),
    phones: t.field({ type: PhoneEdits, description: 'What changes of the phone numbers.' }),
    emails: t.field({ type: EmailEdits, description: 'What changes of the e-mail addresses.' }),
    addresses: t.field({ type: AddressEdits, description: 'What changes of the addresses.' }),
  }),
  success: (t) => ({
    debtor: t.prismaField({
      type: 'Debtor',
      description: 'The debtor as it is now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.debtor.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.debtorId) }),
    }),
  }),
})
