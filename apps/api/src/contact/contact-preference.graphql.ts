import { preferenceWords } from '@arrears/domain/contact-policy/preference-words'
import { preferenceSources, type PreferenceSource } from '@arrears/domain/contact-policy/preference-source'
import type { ContactChannel } from '@arrears/domain/contact-policy/contact-channel'
import { builder } from '../builder.ts'
import type { ContactPreference } from '../generated/prisma/client.ts'
import { relatedPage } from '../platform/paging/related-page.ts'

export const ContactChannelType = builder.enumType('ContactChannel', {
  description: 'A way of reaching a debtor.',
  values: {
    phone: { description: 'A call.' },
    sms: { description: 'A text.' },
    email: { description: 'An e-mail.' },
    letter: { description: 'A letter.' },
  } as const satisfies Record<ContactChannel, object>,
})

const ContactPreferenceKind = builder.enumType('ContactPreferenceKind', {
  description: 'What a debtor said.',
  values: {
    consent: { description: 'Agreed to be contacted.' },
    optOut: { description: 'Refused to be contacted.' },
  },
})

export const PreferenceSourceType = builder.enumType('PreferenceSource', {
  description: 'How a consent or an opt-out reached us.',
  values: Object.fromEntries(
    Object.entries(preferenceSources).map(([source, label]) => [source, { description: `${label}.` }]),
  ) as Record<PreferenceSource, { description: string }>,
})

const ContactPreferenceType = builder.prismaObject('ContactPreference', {
  description: 'A consent or an opt-out of a debtor.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `cpr_…`.' }),
    kind: t.field({
      type: ContactPreferenceKind,
      description: 'Consent or opt-out.',
      select: { kind: true },
      // The database refuses any other (contact_preference_kind).
      resolve: ({ kind }) => kind as 'consent' | 'optOut',
    }),
    channel: t.field({
      type: ContactChannelType,
      description: 'The channel it is about.',
      select: { channel: true },
      // The database refuses any other (contact_preference_channel).
      resolve: ({ channel }) => channel as ContactChannel,
    }),
    destination: t.exposeString('destination', {
      nullable: true,
      description: 'The number (E.164) or e-mail address it is about; null when it is about every one.',
    }),
    about: t.string({
      description: 'What it is about, for people: `SMS to +353 85 012 3344`.',
      select: { channel: true, destination: true, fromTime: true, toTime: true },
      resolve: ({ channel, destination, fromTime, toTime }) =>
        preferenceWords({
          channel: channel as ContactChannel,
          destination,
          fromTime,
          toTime,
        }),
    }),
    fromTime: t.exposeString('fromTime', {
      nullable: true,
      description: 'Of an opt-out for a part of the day: when that begins, `HH:MM` where the debtor is.',
    }),
    toTime: t.exposeString('toTime', {
      nullable: true,
      description: 'When that part of the day ends; before `fromTime` it is on the next morning.',
    }),
    source: t.field({
      type: PreferenceSourceType,
      description: 'How it reached us.',
      select: { source: true },
      // The database refuses any other (contact_preference_source).
      resolve: ({ source }) => source as PreferenceSource,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What was noted with it.' }),
    givenAt: t.expose('givenAt', { type: 'DateTime', description: 'When it was given.' }),
    expiresOn: t.expose('expiresOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which it holds; null until it is withdrawn.',
    }),
    recordedBy: t.relation('recordedBy', {
      nullable: true,
      description: 'Who recorded it; null when a program or Arrears did.',
    }),
    debtor: t.relation('debtor', { description: 'Whose it is.' }),
  }),
})

builder.prismaObjectField('Account', 'contactPreferences', (t) =>
  t.connection(
    {
      type: ContactPreferenceType,
      description: 'Consents and opt-outs that were not withdrawn, the newest first.',
      ...relatedPage<ContactPreference>({
        relation: 'contactPreferences',
        model: 'ContactPreference',
        parentColumn: 'accountId',
        column: 'givenAt',
        where: { withdrawnAt: null },
      }),
    },
    {
      name: 'ContactPreferenceConnection',
      description: 'A page of consents and opt-outs.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'ContactPreferenceEdge', description: 'A consent or an opt-out and its place in the list.' },
  ),
)
