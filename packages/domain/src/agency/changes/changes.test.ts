import { describe, expect, it } from 'vitest'
import type { ActionContext } from '../../actions/define-action.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { givenId } from '../../testing/given-account.ts'
import { archiveAgency } from './archive-agency.ts'
import { restoreAgency } from './restore-agency.ts'
import { saveAgency } from './save-agency.ts'
import type { SaveAgencySubject } from './save-agency.ts'

const ctx: ActionContext = {
  today: '2026-11-21' as LocalDate,
  now: '2026-11-21T09:00:00.000Z' as Instant,
  timeZone: 'UTC',
  actor: { kind: 'system', name: 'Test', orgId: givenId('organisation') },
}
const stored = { version: 2, isArchived: false }
const save = (fields: object, subject: Partial<SaveAgencySubject> = {}) => {
  const input = parseInput(saveAgency.input, { name: 'Aster', commissionPercent: 12.5, ...fields })
  if (!input.ok) return { ok: false as const, error: input.error[0] }
  return saveAgency.decide(null, input.value, ctx, { agency: null, isNameTaken: false, ...subject })
}

describe('save agency', () => {
  it('keeps the commission in hundredths of a percent', () => {
    expect(save({ email: ' desk@aster.example ' })).toMatchObject({
      ok: true,
      value: {
        id: null,
        agency: { name: 'Aster', commissionBps: 1250, email: 'desk@aster.example', phone: null },
      },
    })
    expect(save({ commissionPercent: 0.29 })).toMatchObject({ value: { agency: { commissionBps: 29 } } })
  })

  it.each([
    ['a name twice', {}, { isNameTaken: true }, 'NAME_TAKEN', 'name'],
    ['no e-mail address', { email: 'aster' }, {}, 'BAD_EMAIL', 'email'],
    ['three decimals', { commissionPercent: 1.234 }, {}, 'TOO_PRECISE', 'commissionPercent'],
    ['an old version', { expectedVersion: 1 }, { agency: stored }, 'STALE', 'expectedVersion'],
    [
      'an archived one',
      { expectedVersion: 2 },
      { agency: { ...stored, isArchived: true } },
      'AGENCY_ARCHIVED',
      'id',
    ],
  ])('refuses %s', (_name, fields, subject, code, field) => {
    expect(save(fields, subject)).toMatchObject({ ok: false, error: { code, field } })
  })

  it('takes no more than everything', () => {
    expect(save({ commissionPercent: 101 })).toMatchObject({
      ok: false,
      error: { field: 'commissionPercent' },
    })
  })
})

describe('archive agency', () => {
  const archive = (subject: object) =>
    archiveAgency.decide(null, { id: givenId('agency'), expectedVersion: 2 }, ctx, {
      ...stored,
      accounts: 0,
      ...subject,
    })

  it('waits until it has no account any more', () => {
    expect(archive({}).ok).toBe(true)
    expect(archive({ accounts: 2 })).toMatchObject({
      error: { code: 'AGENCY_IN_USE', message: 'It still collects 2 accounts: recall them first.' },
    })
    expect(archive({ isArchived: true })).toMatchObject({ error: { code: 'AGENCY_ARCHIVED' } })
    expect(archive({ version: 3 })).toMatchObject({ error: { code: 'STALE' } })
  })
})

describe('restore agency', () => {
  const restore = (subject: object) =>
    restoreAgency.decide(null, { id: givenId('agency'), expectedVersion: 2 }, ctx, {
      version: 2,
      isArchived: true,
      name: 'Aster',
      isNameTaken: false,
      ...subject,
    })

  it('takes back what is archived, unless another has its name by now', () => {
    expect(restore({}).ok).toBe(true)
    expect(restore({ isNameTaken: true })).toMatchObject({
      error: {
        code: 'NAME_TAKEN',
        message: 'Another agency is called Aster by now: rename that one first.',
      },
    })
    expect(restore({ isArchived: false })).toMatchObject({ error: { code: 'AGENCY_NOT_ARCHIVED' } })
    expect(restore({ version: 3 })).toMatchObject({ error: { code: 'STALE' } })
  })
})
