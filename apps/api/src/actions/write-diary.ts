import type { DiaryEventDraft } from '@arrears/domain/diary/diary-event'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import type { ActionAnswer, Performed, Writing } from './action-handler.ts'
import { actorColumns } from '../identity/actor-columns.ts'

/** Writes what the decision says happened. An event without a subject is about what the action made. */
export async function writeDiary(
  { tx, orgId, actor, actionRecordId, now }: Writing,
  accountId: string,
  events: readonly DiaryEventDraft[],
  made: Pick<Performed<ActionAnswer>, 'subjectId' | 'claimId' | 'firstEventId'>,
): Promise<void> {
  if (events.length === 0) return
  await tx.diaryEvent.createMany({
    data: events.map((event, index) => ({
      id: (index === 0 && made.firstEventId) || newId('diaryEvent'),
      orgId,
      accountId,
      type: event.type,
      version: event.version,
      occurredAt: now,
      ...actorColumns(actor),
      claimId: event.claimId ?? made.claimId ?? null,
      subjectId: event.subjectId ?? made.subjectId ?? null,
      data: event.data as Prisma.InputJsonObject,
      actionRecordId,
    })),
  })
}
