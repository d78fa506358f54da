import type { DiaryEventDraft } from '@arrears/domain/diary/diary-event'
import { newId } from '../platform/clock/new-id.ts'
import type { ActionAnswer, Performed, Writing } from './action-handler.ts'
import { actorColumns } from '../identity/actor-columns.ts'

/** A row of `diary_event`, by the names of its columns. */
export type DiaryRow = Readonly<Record<string, unknown>>

/** What the decision says happened, to be written when the action ends. An event without a subject is about what the action made. */
export function diaryRows(
  { orgId, actor, actionRecordId, now }: Writing,
  accountId: string,
  events: readonly DiaryEventDraft[],
  made: Pick<Performed<ActionAnswer>, 'subjectId' | 'claimId' | 'firstEventId'>,
): readonly DiaryRow[] {
  const { actorKind, actorUserId, actorLabel } = actorColumns(actor)
  return events.map((event, index) => ({
    id: (index === 0 && made.firstEventId) || newId('diaryEvent'),
    org_id: orgId,
    account_id: accountId,
    type: event.type,
    version: event.version,
    occurred_at: now,
    actor_kind: actorKind,
    actor_user_id: actorUserId,
    actor_label: actorLabel,
    claim_id: event.claimId ?? made.claimId ?? null,
    subject_id: event.subjectId ?? made.subjectId ?? null,
    data: event.data,
    action_record_id: actionRecordId,
  }))
}
