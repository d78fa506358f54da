import {
  contactChannelIds,
  contactChannels,
  type ContactChannel,
} from '@arrears/domain/contact-policy/contact-channel'
import {
  channelState,
  claimStates,
  contactState,
  type ClaimContactState,
  type ContactState,
} from '@arrears/domain/contact-policy/contact-state'
import { contactPacks } from '@arrears/domain/contact-policy/packs/index'
import { can } from '@arrears/domain/permissions/permissions'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { builder } from '../builder.ts'
import { requireActor, type Context } from '../context.ts'
import { ValueSource } from '../grouping/value-source.graphql.ts'
import { notFound } from '../platform/failure/request-error.ts'
import { withDerived } from '../platform/graphql/selection/with-derived.ts'
import { contactAccount, type AccountOfPolicy } from './contact-account.ts'
import { ContactChannelType } from './contact-preference.graphql.ts'

const mayOverride = ({ mayOverride }: ContactState, context: Context): boolean =>
  mayOverride !== null && can(requireActor(context), mayOverride)

const ContactStateType = builder.objectRef<ContactState>('ContactState').implement({
  description: 'Whether a debtor may be contacted by a channel now.',
  fields: (t) => ({
    channel: t.field({
      type: ContactChannelType,
      description: 'The channel.',
      resolve: ({ channel }) => channel,
    }),
    label: t.string({
      description: 'The channel for people.',
      resolve: ({ channel }) => contactChannels[channel],
    }),
    allowed: t.exposeBoolean('allowed', {
      description: 'Whether it is allowed; the action itself asks again.',
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'The rule that blocks, for programs, such as `CALLS_USED_UP`; null when it is allowed.',
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'Why not, for people; null when it is allowed.',
    }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Blocked: when it is possible again. Allowed: when hours or days end it. Null when neither comes by itself.',
      resolve: ({ until }) => until,
    }),
    mayOverride: t.boolean({
      description: 'Whether who asks may do it all the same, with a reason.',
      resolve: (state, _args, context) => mayOverride(state, context),
    }),
    used: t.int({
      nullable: true,
      description:
        'Contacts that count for the limit of which the least is left; null when nothing limits them.',
      resolve: ({ count }) => count?.used ?? null,
    }),
    limit: t.int({
      nullable: true,
      description: 'How many that limit allows.',
      resolve: ({ count }) => count?.most ?? null,
    }),
    limitDays: t.int({
      nullable: true,
      description: 'Within how many days, today included.',
      resolve: ({ count }) => count?.days ?? null,
    }),
    localTime: t.exposeString('localTime', {
      description: 'The time of the day where the debtor is, `HH:MM`, in the first of `timeZones`.',
    }),
    timeZones: t.exposeStringList('timeZones', {
      description: 'Where the debtor may be, by addresses and numbers: IANA names.',
    }),
  }),
})

const ClaimContactStateType = builder
  .objectRef<ClaimContactState & { account: AccountOfPolicy }>('ClaimContactState')
  .implement({
    description: 'How calls stand about one claim, for the primary debtor.',
    fields: (t) => ({
      reference: t.string({
        description: 'Its reference.',
        resolve: ({ claimId, account }) => account.claims.find(({ id }) => id === claimId)?.reference ?? '',
      }),
      claimId: t.exposeID('claimId', { description: 'Its id.' }),
      used: t.exposeInt('used', { description: 'Calls about it that count.' }),
      limit: t.int({ description: 'How many are possible.', resolve: ({ most }) => most }),
      from: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day on which it may be called about, when that is not today.',
        resolve: ({ from }) => from as LocalDate | null,
      }),
      because: t.exposeString('because', {
        nullable: true,
        description: 'Why not today: `calls` when they are used up, `conversation` after one.',
      }),
    }),
  })

const ContactPolicy = builder.objectRef<AccountOfPolicy>('ContactPolicy').implement({
  description: 'The contact policy in force on an account, and how each channel stands now.',
  fields: (t) => ({
    pack: t.string({
      description: 'The rules of law that hold: `usRegulationF`, `uk`, `eu` or `none`.',
      resolve: ({ settings }) => settings.contactPolicyPack,
    }),
    packLabel: t.string({
      description: 'Their name for people.',
      resolve: ({ settings }) => contactPacks[settings.contactPolicyPack].label,
    }),
    source: t.field({
      type: ValueSource,
      description: 'Where they are set.',
      resolve: ({ source }) => source,
    }),
    channels: t.field({
      type: [ContactStateType],
      description: 'Every channel, or those named, as it stands for the most promising address.',
      args: { only: t.arg({ type: [ContactChannelType], description: 'Absent: all of them.' }) },
      resolve: (account, { only }, { now }) =>
        (only ?? contactChannelIds).map((channel: ContactChannel) => channelState(account, channel, now)),
    }),
    call: t.field({
      type: ContactStateType,
      description: 'How a call to one number about chosen claims stands.',
      args: {
        phoneId: t.arg.id({ required: true, description: 'A number of a debtor of the account.' }),
        claimIds: t.arg.idList({ description: 'Absent or empty: left open which.' }),
      },
      resolve: (account, { phoneId, claimIds }, { now }) => {
        const debtor = account.debtors.find(({ phones }) => phones.some(({ id }) => id === phoneId))
        const phone = debtor?.phones.find(({ id }) => id === phoneId)
        if (!debtor || !phone) throw notFound('phone', String(phoneId))
        const wish = { debtorId: debtor.id, destination: phone.number, claimIds: claimIds ?? [] }
        return contactState(account, { ...wish, channel: 'phone' }, now)
      },
    }),
    claims: t.field({
      type: [ClaimContactStateType],
      description: 'How calls stand about each open claim; empty where no law counts them by debt.',
      resolve: (account, _args, { now }) => claimStates(account, now).map((state) => ({ ...state, account })),
    }),
  }),
})

builder.prismaObjectField('Account', 'contactPolicy', (t) =>
  t.field({
    type: ContactPolicy,
    description: 'Whether and how the debtor may be contacted now.',
    select: { id: true },
    extensions: withDerived([contactAccount]),
    resolve: (row, _args, context) =>
      contactAccount.of(row, context, (account) => {
        if (!account) throw notFound('account', row.id)
        return account
      }),
  }),
)
