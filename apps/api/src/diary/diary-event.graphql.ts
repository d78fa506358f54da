import { eventAppearance } from '@arrears/domain/diary/diary-event'
import { phrasesToText } from '@arrears/domain/diary/phrase'
import { builder } from '../builder.ts'
import { ActorType, storedActor } from '../identity/actor.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { eventSentence } from './event-sentence.ts'

/** What its sentence is made of. */
const told = { type: true, version: true, data: true } as const

export const DiaryEventObject = builder.prismaObject('DiaryEvent', {
  description: 'Something that happened on an account; never changed afterwards (D1).',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    type: t.exposeString('type', {
      description: 'A type of `diaryEventTypes`, or one this version of Arrears does not know.',
    }),
    label: t.string({
      description: 'The type in words for people.',
      select: { type: true },
      resolve: ({ type }) => eventAppearance(type).label,
    }),
    tone: t.string({
      description: 'The colour of its dot: automatic, manual, bad or good.',
      select: { type: true },
      resolve: ({ type }) => eventAppearance(type).tone,
    }),
    automatic: t.boolean({
      description: 'True for a type of event that usually happens without a person.',
      select: { type: true },
      resolve: ({ type }) => eventAppearance(type).automatic,
    }),
    version: t.exposeInt('version', { description: 'The shape that `data` was written in.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened.' }),
    actor: t.field({
      type: ActorType,
      description: 'Who or what did it.',
      select: (_args, _context, nested) => ({
        actorKind: true,
        actorLabel: true,
        actorUser: nested({ select: { name: true } }, ['user'], 'User'),
      }),
      resolve: (event) => storedActor(event),
    }),
    claim: t.relation('claim', { nullable: true, description: 'The claim concerned, when it is one.' }),
    subjectId: t.exposeID('subjectId', {
      nullable: true,
      description: 'Id of the note, task, promise, transaction or other thing it is about.',
    }),
    text: t.string({
      description: 'The event as one plain sentence, in the language of the organisation.',
      select: told,
      resolve: (event, _args, { locale }) => phrasesToText(eventSentence(event), locale),
    }),
    sentence: t.field({
      type: 'JSON',
      description:
        'The same sentence in pieces, in order: plain text, or an object with `strong`, `claim { id reference }`, `money { minor currency }` (minor units, as text), `date` (a day) or `phone` (in international form).',
      select: told,
      resolve: (event) => eventSentence(event),
    }),
    data: t.field({
      type: 'JSON',
      description: 'What is known of it, by its type and version. Masked values are never in it.',
      select: { data: true },
      resolve: ({ data }) => data,
    }),
  }),
})
