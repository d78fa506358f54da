import type { DiaryEventDraft } from '@arrears/domain/diary/diary-event'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'
import type { Writing } from './action-handler.ts'
import { actorColumns } from './actor-columns.ts'

/** Writes what the decision says happened. An event without a subject is about what the action made. */
export async function writeDiary(
  { tx, orgId, actor, actionRecordId, now }: Writing,
  accountId: string,
  events: readonly DiaryEventDraft[],
  madeId: string | undefined,
): Promise<void> {
  if (events.length === 0) return
  await tx.diaryEvent.createMany({
    data: events.map((event) => ({
      id: newId('diaryEvent'),
      orgId,
      accountId,
      type: event.type,
      version: event.version,
      occurredAt: now,
      ...actorColumns(actor),
      claimId: event.claimId ?? null,
      subjectId: event.subjectId ?? madeId ?? null,
      data: event.data as Prisma.InputJsonObject,
      actionRecordId,
    })),
  })
}
