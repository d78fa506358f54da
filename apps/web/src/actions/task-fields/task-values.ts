export interface TaskValues {
  /** Whom the task goes to: a queue, or a team. */
  readonly target: 'queue' | 'team'
  readonly queueId: string
  readonly teamId: string
  readonly assigneeId: string
  readonly dueOn: string
  /** Separated by commas, as typed. */
  readonly tags: string
  readonly note: string
}

/** @example splitTags('call back,  urgent,') // ['call back', 'urgent'] */
export function splitTags(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

/** The ids that count: what was chosen for the other kind of target stays typed, but is not sent. */
export function targetIds({ target, queueId, teamId, assigneeId }: TaskValues) {
  return target === 'queue'
    ? { queueId: queueId || null, teamId: null, assigneeId: assigneeId || null }
    : { queueId: null, teamId: teamId || null, assigneeId: null }
}
