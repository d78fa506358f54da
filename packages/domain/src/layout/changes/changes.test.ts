import { describe, expect, it } from 'vitest'
import type { ActionContext } from '../../actions/define-action.ts'
import type { Instant, LocalDate } from '../../shared/local-date.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { defaultLayout } from '../default-layout.ts'
import { publishLayout } from './publish-layout.ts'
import { resetLayout } from './reset-layout.ts'
import { rollBackLayout } from './roll-back-layout.ts'
import { saveLayoutDraft } from './save-layout-draft.ts'
import type { StoredLayout } from './stored-layout.ts'

const orgId = 'org_01j00000000000000000000000'
const layoutId = 'lay_01j00000000000000000000000'
const userId = 'usr_01j00000000000000000000000'
const profileId = 'prf_01j00000000000000000000000'
const ctx: ActionContext = {
  today: '2026-11-21' as LocalDate,
  now: '2026-11-21T09:00:00.000Z' as Instant,
  timeZone: 'UTC',
  actor: { kind: 'user', userId, role: 'agent', orgId },
}
const layout: StoredLayout = {
  id: layoutId,
  version: 4,
  draft: defaultLayout,
  publishedNumber: 2,
  lastNumber: 3,
  latest: null,
}

describe('saveLayoutDraft', () => {
  const read = (scope: object) =>
    parseInput(saveLayoutDraft.input, { scope, expectedVersion: 0, content: defaultLayout })
  const save = (scope: object, subject: object = {}, context = ctx) => {
    const input = read(scope)
    if (!input.ok) throw new Error(JSON.stringify(input.error))
    return saveLayoutDraft.decide(null, input.value, context, {
      layout: null,
      isScopeKnown: true,
      ...subject,
    })
  }

  it('takes a personal scope for the person who asks', () => {
    expect(save({ scope: 'personal' })).toMatchObject({ value: { scope: { kind: 'personal', userId } } })
    const actor = { kind: 'apiKey', apiKeyId: 'key_01j00000000000000000000000', scopes: [], orgId } as const
    expect(save({ scope: 'personal' }, {}, { ...ctx, actor })).toMatchObject({ error: { code: 'NO_PERSON' } })
  })

  it.each([[{ scope: 'profile' }], [{ scope: 'role', profileId }]])('asks which one %o is for', (scope) => {
    expect(read(scope)).toMatchObject({ ok: false, error: [{ code: 'REQUIRED', field: 'scope' }] })
  })

  it('refuses what is old, and a profile that does not exist', () => {
    expect(save({ scope: 'organisation' }, { layout })).toMatchObject({ error: { code: 'STALE' } })
    expect(save({ scope: 'profile', profileId }, { isScopeKnown: false })).toMatchObject({
      error: { code: 'PROFILE_NOT_FOUND' },
    })
  })

  it('names the place of a fault in the content', () => {
    const content = { version: 1, widgets: [{ ...defaultLayout.widgets[0], width: '9/5' }] }
    expect(
      parseInput(saveLayoutDraft.input, { scope: { scope: 'personal' }, expectedVersion: 0, content }),
    ).toMatchObject({
      error: [{ field: 'content.widgets.0.width' }],
    })
  })
})

describe('publishing', () => {
  const about = { layoutId, expectedVersion: 4 }

  it('numbers versions on from the newest, not from the one in force', () => {
    expect(publishLayout.decide(null, { ...about, comment: null }, ctx, layout)).toMatchObject({
      value: { number: 4 },
    })
    expect(rollBackLayout.decide(null, { ...about, toNumber: 1 }, ctx, layout)).toMatchObject({
      value: { fromNumber: 1, number: 4, comment: 'Back to version 1' },
    })
  })

  it.each([
    [
      'without a draft',
      publishLayout.decide(null, { ...about, comment: null }, ctx, { ...layout, draft: null }),
      'NO_DRAFT',
    ],
    [
      'to one in force',
      rollBackLayout.decide(null, { ...about, toNumber: 2 }, ctx, layout),
      'ALREADY_IN_FORCE',
    ],
    [
      'to one that is not',
      rollBackLayout.decide(null, { ...about, toNumber: 9 }, ctx, layout),
      'VERSION_NOT_FOUND',
    ],
    [
      'nothing',
      resetLayout.decide(null, about, ctx, { ...layout, draft: null, publishedNumber: null }),
      'NOTHING_TO_RESET',
    ],
    ['an old version', resetLayout.decide(null, { ...about, expectedVersion: 3 }, ctx, layout), 'STALE'],
  ])('is refused %s', (_name, decided, code) => {
    expect(decided).toMatchObject({ ok: false, error: { code } })
  })
})
