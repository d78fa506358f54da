import type { z } from 'zod'
import { eventTypes } from './event-types/index.ts'
import type { DiaryEventType } from './event-types/index.ts'
import type { DiaryTone, EventType } from './define-event-type.ts'
import type { Phrase } from './phrase.ts'
import { upgradeData } from './upgrade-data.ts'
import type { Id } from '../shared/ids.ts'

type DataOf<T extends DiaryEventType> = z.output<(typeof eventTypes)[T]['schema']>

/** An event to be written with the decision that causes it. Who and when come from the context of the action. */
export interface DiaryEventDraft<T extends DiaryEventType = DiaryEventType> {
  readonly type: T
  readonly version: number
  readonly data: DataOf<T>
  /** The claim concerned, when it is one. */
  readonly claimId?: Id<'claim'>
  /** What the event is about, when it exists already; absent it is the row that the same plan creates. */
  readonly subjectId?: string
}

/** Drafts an event of the current version of its type. */
export function diaryEvent<T extends DiaryEventType>(
  type: T,
  data: DataOf<T>,
  about: Pick<DiaryEventDraft, 'claimId' | 'subjectId'> = {},
): DiaryEventDraft<T> {
  return { type, version: eventTypes[type].version, data, ...about }
}

/** An event as stored; its type may be one that this version of the program does not know. */
export interface StoredEvent {
  readonly type: string
  readonly version: number
  readonly data: unknown
}

export function isEventType(type: string): type is DiaryEventType {
  return Object.hasOwn(eventTypes, type)
}

/** `promiseMade` → `Promise made`: what can be said of an event whose type or data we cannot read. */
function nameInWords(type: string): string {
  const words = type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The sentence that tells an event: old versions are upgraded first, and what cannot be read falls back to its name. */
export function describeEvent(event: StoredEvent): Phrase[] {
  if (!isEventType(event.type)) return [nameInWords(event.type)]
  const definition: EventType = eventTypes[event.type]
  const parsed = definition.schema.safeParse(upgradeData(definition, event.version, event.data))
  return parsed.success ? definition.describe(parsed.data) : [definition.label]
}

/** The label and the colour of an event; unknown types count as automatic. */
export function eventAppearance(type: string): { label: string; tone: DiaryTone; automatic: boolean } {
  if (!isEventType(type)) return { label: nameInWords(type), tone: 'automatic', automatic: true }
  const { label, tone, automatic } = eventTypes[type]
  return { label, tone, automatic }
}
