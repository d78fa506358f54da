import { diaryEvent } from '@arrears/domain/diary/diary-event'
import type { DelinquencyReason } from '@arrears/domain/interaction/delinquency-reasons'
import type {
  InteractionDirection,
  InteractionMethod,
  InteractionOutcome,
} from '@arrears/domain/interaction/codes'
import type { Id } from '@arrears/domain/shared/ids'
import { addDays, type LocalDate } from '@arrears/domain/shared/local-date'
import { day, dayOf, instantOf, minute } from '../moment.ts'
import { systemActor, userActor } from '../world.ts'
import { tell, type Life, type LiveClaim } from './life.ts'
import { noteTexts, reasons, taskNotes, taskTags } from './phrases.ts'

export interface Contact {
  readonly at: number
  readonly userId: Id<'user'>
  readonly method?: InteractionMethod
  readonly direction?: InteractionDirection
  readonly outcome: InteractionOutcome
  readonly text?: string | null
}

/** What an agent writes down after speaking or writing to a debtor; a call out is told when it starts, too. */
export function addInteraction(life: Life, contact: Contact): void {
  const { account, batch, debtors, id, isCompany, random, world } = life
  const { at, userId, method = 'phone', direction = 'outbound', outcome, text = null } = contact
  const [debtor] = debtors
  const phone = method === 'phone' ? debtor?.phones[0] : undefined
  const actor = userActor(world, userId)
  if (debtor && phone && direction === 'outbound') {
    const started = diaryEvent(
      'callStarted',
      { debtor: debtor.name, number: phone.number },
      { subjectId: phone.id ?? '' },
    )
    tell(life, started, at - 3 * minute, actor)
  }
  const reason: DelinquencyReason | null = random.chance(0.3)
    ? random.pick(isCompany ? reasons.business : reasons.consumer)
    : null
  const interactionId = id('interaction')
  batch.add('interaction', {
    id: interactionId,
    orgId: world.orgId,
    accountId: account.id,
    debtorId: debtor?.id ?? null,
    phoneId: phone?.id ?? null,
    method,
    direction,
    outcome,
    reason,
    text,
    occurredAt: instantOf(at),
    createdById: userId,
  })
  const data = { method, direction, outcome, debtor: debtor?.name, phone: phone?.number, reason, text }
  tell(life, diaryEvent('interactionAdded', data, { subjectId: interactionId }), at, actor)
}

export function addNote(
  life: Life,
  at: number,
  userId: Id<'user'>,
  text = life.random.pick(noteTexts),
): void {
  const { account, batch, id, world } = life
  const noteId = id('note')
  const createdAt = instantOf(at)
  batch.add('note', {
    id: noteId,
    orgId: world.orgId,
    accountId: account.id,
    text,
    createdById: userId,
    createdAt,
  })
  tell(life, diaryEvent('noteAdded', { text }, { subjectId: noteId }), at, userActor(world, userId))
}

/** A reminder that the worker sent and that arrived. */
export function sendReminder(
  life: Life,
  at: number,
  { medium, template, claim }: { medium: 'email' | 'sms'; template: string; claim?: LiveClaim | undefined },
): void {
  const [debtor] = life.debtors
  const to = medium === 'email' ? debtor?.emails[0]?.address : debtor?.phones[0]?.number
  if (!to) return
  const about = claim && { id: claim.state.id, reference: claim.state.reference }
  const type = medium === 'email' ? 'emailDelivered' : 'smsDelivered'
  const event = diaryEvent(type, { template, to, claim: about }, about ? { claimId: about.id } : {})
  tell(life, event, at, systemActor(life.world, 'Worker'))
}

interface TaskWish {
  readonly dueOn?: LocalDate
  readonly staysOpen?: boolean
}

/** A task, open or done: due in the past it is overdue, which is what worklists are for. */
export function addTask(life: Life, at: number, { dueOn: wished, staysOpen = false }: TaskWish = {}): void {
  const { account, batch, id, random, world } = life
  const dueOn = wished ?? addDays(dayOf(at), random.int(1, 21))
  const queue = random.chance(0.65) ? random.pick(world.queues) : undefined
  const team = queue ? undefined : random.pick(world.teams)
  const assignee = queue && random.chance(0.5) ? random.pick(world.agents) : undefined
  const creator = random.pick(world.agents)
  const resolvedAt = at + random.int(1, 20) * day
  const isResolved = !staysOpen && resolvedAt < world.plan.now && random.chance(0.6)
  const resolver = assignee ?? creator
  const taskId = id('task')
  const [note, tags] = [random.pick(taskNotes), random.chance(0.5) ? [random.pick(taskTags)] : []]
  const resolutionNote = isResolved && random.chance(0.5) ? 'Done, see the diary.' : null
  batch.add('task', {
    id: taskId,
    orgId: world.orgId,
    accountId: account.id,
    queueId: queue?.id ?? null,
    teamId: team?.id ?? null,
    assigneeId: assignee?.userId ?? null,
    dueOn,
    tags,
    note,
    status: isResolved ? 'resolved' : 'open',
    createdById: creator.userId,
    createdAt: instantOf(at),
    resolvedAt: isResolved ? instantOf(resolvedAt) : null,
    resolvedById: isResolved ? resolver.userId : null,
    resolutionNote,
    version: isResolved ? 2 : 1,
  })
  const where = { queue: queue?.name ?? null, team: team?.name ?? null, assignee: assignee?.name ?? null }
  const created = diaryEvent('taskCreated', { dueOn, ...where, tags, note }, { subjectId: taskId })
  tell(life, created, at, userActor(world, creator.userId))
  if (!isResolved) return
  const resolved = diaryEvent('taskResolved', { note: resolutionNote }, { subjectId: taskId })
  tell(life, resolved, resolvedAt, userActor(world, resolver.userId))
}
