import { describe, expect, it } from 'vitest'
import type { ActionContext } from '../../actions/define-action.ts'
import type { Role } from '../../permissions/permissions.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { givenId } from '../../testing/given-account.ts'
import { archiveWorklist } from './archive-worklist.ts'
import { saveWorklist } from './save-worklist.ts'
import type { SaveWorklistSubject } from './save-worklist.ts'

const userId = givenId('user')
const ctx = (role: Role): ActionContext => ({
  today: '2026-11-21' as LocalDate,
  now: '2026-11-21T09:00:00.000Z' as Instant,
  timeZone: 'UTC',
  actor: { kind: 'user', userId, role, orgId: givenId('organisation') },
})
const stored = { id: givenId('worklist'), version: 2, ownerId: userId, isArchived: false }
const save = (fields: object, role: Role = 'agent', subject: Partial<SaveWorklistSubject> = {}) => {
  const input = parseInput(saveWorklist.input, { name: 'Large', shared: false, order: 'priority', ...fields })
  if (!input.ok) return { ok: false as const, error: input.error[0] }
  return saveWorklist.decide(null, input.value, ctx(role), { worklist: null, unknown: null, ...subject })
}

describe('save worklist', () => {
  it('is one’s own unless it is shared', () => {
    expect(save({ filter: { minDaysOverdue: 30 } })).toMatchObject({
      ok: true,
      value: { worklist: { ownerId: userId, queueId: null, filter: { minDaysOverdue: 30 } } },
    })
    expect(save({ shared: true }, 'teamManager')).toMatchObject({ value: { worklist: { ownerId: null } } })
  })

  it.each([
    ['sharing by an agent', { shared: true }, 'agent', {}, 'SHARING_NOT_ALLOWED'],
    [
      'taking one from everybody',
      {},
      'agent',
      { worklist: { ...stored, ownerId: null } },
      'SHARING_NOT_ALLOWED',
    ],
    ['an old version', { expectedVersion: 1 }, 'agent', { worklist: stored }, 'STALE'],
    ['a removed one', {}, 'agent', { worklist: { ...stored, isArchived: true } }, 'WORKLIST_ARCHIVED'],
    ['an unknown queue', {}, 'agent', { unknown: 'queueId' }, 'QUEUE_NOT_FOUND'],
    ['an unknown profile', {}, 'agent', { unknown: 'filter' }, 'FILTER_NOT_FOUND'],
  ] as const)('refuses %s', (_name, fields, role, subject, code) => {
    const given = 'worklist' in subject ? { expectedVersion: 2, ...fields } : fields
    expect(save(given, role, subject)).toMatchObject({ ok: false, error: { code } })
  })

  it.each([
    [{ minBalanceMinor: 5, maxBalanceMinor: 4, currency: 'EUR' }, 'filter.maxBalanceMinor'],
    [{ minBalanceMinor: 5 }, 'filter.currency'],
  ])('finds the fault of %j', (filter, field) => {
    expect(save({ filter })).toMatchObject({ error: { field } })
  })
})

describe('archive worklist', () => {
  const archive = (role: Role, subject: object) =>
    archiveWorklist.decide(null, { id: stored.id, expectedVersion: 2 }, ctx(role), { ...stored, ...subject })

  it('removes one’s own, and everybody’s where that may be changed', () => {
    expect(archive('agent', {}).ok).toBe(true)
    expect(archive('teamManager', { ownerId: null }).ok).toBe(true)
    expect(archive('agent', { ownerId: null })).toMatchObject({ error: { code: 'SHARING_NOT_ALLOWED' } })
    expect(archive('agent', { isArchived: true })).toMatchObject({ error: { code: 'WORKLIST_ARCHIVED' } })
    expect(archive('agent', { version: 3 })).toMatchObject({ error: { code: 'STALE' } })
  })
})
