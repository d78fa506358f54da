import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { content, layoutEditor, layoutMutation, widget } from '../testing/given/layout-editor.ts'

type Actor = TestOrganisation['agent']

describe('layouts of the account page', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let edit: ReturnType<typeof layoutEditor>

  beforeAll(async () => {
    api = await givenApi()
    edit = layoutEditor(api)
  })
  beforeEach(async () => {
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  it('shows a draft to nobody before it is published, and keeps every version with what changed', async () => {
    const { admin } = organisation
    const scope = { scope: 'organisation' }
    const first = await edit.publish(admin, scope, content(widget('notes'), widget('claims')))
    expect(first.layout).toMatchObject({ version: 2, draft: null, publishedNumber: 1 })
    const saved = await edit.save(
      admin,
      scope,
      2,
      content(widget('claims'), widget('notes', { width: 'full' })),
    )
    expect((await edit.page(admin, account)).widgets.map(({ type }) => type)).toEqual(['notes', 'claims'])
    const second = await edit.run(admin, 'publishLayout', {
      layoutId: first.layout.id,
      expectedVersion: saved.layout.version,
    })
    expect(second.layout['versions']).toEqual([
      {
        number: 2,
        comment: null,
        publishedBy: { name: 'Freya Lund' },
        diff: expect.arrayContaining([{ text: 'Notes: width changed from 1/3 to full.' }]),
      },
      {
        number: 1,
        comment: 'As agreed',
        publishedBy: { name: 'Freya Lund' },
        diff: expect.arrayContaining([{ text: 'Notes: added at position 1.' }]),
      },
    ])
    const back = await edit.run(admin, 'rollBackLayout', {
      layoutId: first.layout.id,
      expectedVersion: second.layout.version,
      toNumber: 1,
    })
    expect(back.layout).toMatchObject({
      publishedNumber: 3,
      versions: [{ number: 3, comment: 'Back to version 1' }, {}, {}],
    })
    expect((await edit.page(admin, account)).widgets.map(({ type }) => type)).toEqual(['notes', 'claims'])
    await expect(api.owner.query(`update layout_version set comment = 'x'`)).rejects.toThrow('append-only')
  })

  it('lets exactly one of two editors win, and tells the other who was faster and with what', async () => {
    const { admin } = organisation
    const scope = { scope: 'organisation' }
    const begun = await Promise.all(
      ['notes', 'claims', 'tasks'].map((type) => edit.save(admin, scope, 0, content(widget(type)))),
    )
    expect(begun.map(({ __typename }) => __typename).toSorted()).toEqual([
      'SaveLayoutDraftSuccess',
      'StaleError',
      'StaleError',
    ])
    const winner = begun.find(({ __typename }) => __typename === 'SaveLayoutDraftSuccess')
    const draft = (winner?.layout['draft'] as { content: unknown } | undefined)?.content
    expect(await edit.save(admin, scope, 0, content(widget('notes')))).toMatchObject({
      __typename: 'StaleError',
      version: 1,
      current: { content: draft, changedBy: 'Freya Lund' },
    })
    const edits = await Promise.all(
      ['notes', 'tasks'].map((type) => edit.save(admin, scope, 1, content(widget(type)))),
    )
    expect(edits.map(({ __typename }) => __typename).toSorted()).toEqual([
      'SaveLayoutDraftSuccess',
      'StaleError',
    ])
    const { rows } = await api.owner.query('select version from layout where org_id = $1', [organisation.id])
    expect(rows).toEqual([{ version: 2 }])
  })

  it('belongs to whom it is for: agents touch their own page only, and nobody that of somebody else', async () => {
    const { agent, admin, readOnly } = organisation
    const input = (scope: object) =>
      edit.withKey({ scope, expectedVersion: 0, content: content(widget('notes')) })
    const saveDraft = layoutMutation('saveLayoutDraft')
    expect(await api.errorCode(agent, saveDraft, input({ scope: 'organisation' }))).toBe('FORBIDDEN')
    expect(await api.errorCode(readOnly, saveDraft, input({ scope: 'personal' }))).toBe('FORBIDDEN')
    const own = await edit.publish(agent, { scope: 'personal' }, content(widget('notes')))
    const about = { layoutId: own.layout.id, expectedVersion: own.layout.version }
    expect(await api.errorCode(admin, layoutMutation('resetLayout'), edit.withKey(about))).toBe('NOT_FOUND')
    const shared = await edit.publish(admin, { scope: 'organisation' }, content(widget('notes')))
    const ofOthers = { layoutId: shared.layout.id, expectedVersion: shared.layout.version }
    expect(await api.errorCode(agent, layoutMutation('resetLayout'), edit.withKey(ofOthers))).toBe(
      'FORBIDDEN',
    )
    const list = async (actor: Actor) =>
      (await api.run<{ layouts: { scope: string }[] }>(actor, '{ layouts { scope } }')).layouts.map(
        ({ scope }) => scope,
      )
    expect(await list(agent)).toEqual(['personal'])
    expect(await list(admin)).toEqual(['organisation'])
    const one = 'query ($id: ID!) { layout(id: $id) { id } }'
    expect(await api.run(admin, one, { id: own.layout.id })).toEqual({ layout: null })
    const other = await givenOrganisation(api)
    expect(await api.run(other.admin, one, { id: shared.layout.id })).toEqual({ layout: null })
    expect(await api.errorCode(other.admin, layoutMutation('publishLayout'), edit.withKey(ofOthers))).toBe(
      'NOT_FOUND',
    )
  })

  it('is previewed for a role and an account without being saved', async () => {
    const preview = `query ($input: LayoutPreviewInput!) { layoutPreview(input: $input) { type } }`
    const input = {
      content: content(widget('notes'), widget('ledgerSummary')),
      accountId: account.id,
      role: 'readOnly',
    }
    expect(await api.run(organisation.agent, preview, { input })).toEqual({
      layoutPreview: [{ type: 'notes' }, { type: 'ledgerSummary' }],
    })
    expect(await api.errorCode(organisation.readOnly, preview, { input })).toBe('FORBIDDEN')
    const broken = { ...input, content: content(widget('notes', { width: '5/7' })) }
    expect(await api.errorCode(organisation.agent, preview, { input: broken })).toBe('BAD_USER_INPUT')
    const { rows } = await api.owner.query('select from layout where org_id = $1', [organisation.id])
    expect(rows).toHaveLength(0)
  })

  it('names the place of each fault, and tells editors conditions in words', async () => {
    const faulty = content(widget('notes', { width: '5/7' }), widget('notes', { typeVersion: 9 }))
    expect(await edit.save(organisation.agent, { scope: 'personal' }, 0, faulty)).toMatchObject({
      issues: expect.arrayContaining([{ field: 'content.widgets.0.width', code: 'NOT_ONE_OF' }]),
    })
    const condition = {
      any: [
        { fact: 'flags', op: 'has', value: 'disputed' },
        { fact: 'profileId', op: 'is', value: organisation.profileId },
      ],
    }
    const { layout } = await edit.save(
      organisation.agent,
      { scope: 'personal' },
      0,
      content(widget('notes', { condition })),
    )
    expect(layout['draft']).toMatchObject({
      warnings: [],
      widgets: [{ conditionText: 'the account is disputed or the profile is Default' }],
    })
  })

  it('lists every kind of widget with what its settings may be', async () => {
    type Types = { widgetTypes: { type: string; settingsSchema: { required?: string[] } | null }[] }
    const { widgetTypes } = await api.run<Types>(
      organisation.readOnly,
      '{ widgetTypes { type settingsSchema } }',
    )
    expect(widgetTypes.find(({ type }) => type === 'balanceByAge')?.settingsSchema).toBeNull()
    expect(widgetTypes.find(({ type }) => type === 'custom')?.settingsSchema?.required).toContain('schemaKey')
  })
})
