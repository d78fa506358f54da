import { maskIdentifier } from '@arrears/domain/debtor/mask-identifier'
import type { debtorKinds } from '@arrears/domain/debtor/contact-input'
import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

type Kind = (typeof debtorKinds)[number]

export const DebtorKind = builder.enumType('DebtorKind', {
  description: 'A natural person, or a company or other body.',
  values: {
    person: { description: 'A natural person.' },
    company: { description: 'A company or other body, such as an association.' },
  } as const satisfies Record<Kind, object>,
})

export const DebtorType = builder.prismaObject('Debtor', {
  description: 'A person or company that owes on an account; one of them is the primary debtor.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    kind: t.field({
      type: DebtorKind,
      description: 'A person or a company.',
      select: { kind: true },
      resolve: ({ kind }) => kind as Kind,
    }),
    name: t.exposeString('name', { description: 'Kept as it was written.' }),
    isPrimary: t.exposeBoolean('isPrimary', {
      description: 'Whether the account is named after this debtor.',
    }),
    version: t.exposeInt('version', {
      description: 'Moves on with every edit; send it back as `expectedVersion`.',
    }),
    birthDate: t.expose('birthDate', { type: 'Date', nullable: true, description: 'Of a person.' }),
    employer: t.exposeString('employer', { nullable: true, description: 'Where a person works.' }),
    locale: t.exposeString('locale', {
      nullable: true,
      description: 'Language tag for messages, such as `en-IE`; null: that of the account’s settings.',
    }),
    tone: t.exposeString('tone', {
      nullable: true,
      description: 'How messages speak to them: `formal` or `informal`; null: not chosen.',
    }),
    nationalId: t.string({
      nullable: true,
      description: 'Masked, `•••• 4471`; `revealSensitiveValue` shows the whole and leaves a trace.',
      select: { nationalId: true },
      resolve: ({ nationalId }) => nationalId && maskIdentifier(nationalId),
    }),
    drivingLicence: t.string({
      nullable: true,
      description: 'Masked, `•••• 4471`; `revealSensitiveValue` shows the whole and leaves a trace.',
      select: { drivingLicence: true },
      resolve: ({ drivingLicence }) => drivingLicence && maskIdentifier(drivingLicence),
    }),
    phones: t.relation('phones', {
      description: 'Those in use, in the order they are kept.',
      query: { where: { validTo: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
    emails: t.relation('emails', {
      description: 'Those in use, in the order they are kept.',
      query: { where: { validTo: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
    addresses: t.relation('addresses', {
      description: 'Those in use, in the order they are kept.',
      query: { where: { validTo: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    }),
  }),
})

// The same order in both, so that one read serves both.
const primaryFirst = [{ isPrimary: 'desc' }, { id: 'asc' }] as const

builder.prismaObjectFields('Account', (t) => ({
  debtors: t.relation('debtors', {
    description: 'Who owes on it, the primary debtor first.',
    query: { orderBy: [...primaryFirst] },
  }),
  primaryDebtor: t.field({
    type: DebtorType,
    description: 'The debtor it is named after.',
    select: (_args, _context, nestedSelection) => ({
      debtors: nestedSelection({ select: { id: true }, orderBy: [...primaryFirst] }),
    }),
    resolve: ({ debtors }) => {
      const [primary] = debtors
      if (!primary) throw new Error('An account without a debtor')
      return primary
    },
  }),
}))
