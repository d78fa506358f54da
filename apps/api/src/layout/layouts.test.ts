import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenSchema } from '../testing/given/given-schema.ts'

type Actor = TestOrganisation['agent']
type Answer = {
  __typename: string
  layout: { id: string; version: number; [field: string]: unknown }
  [field: string]: unknown
}

const failures = `__typename ... on InvalidInputError { issues { field code } } ... on RefusedError { code field } ... on StaleError { version current }`
const fields = `layout { id scope label version draft { content warnings widgets { label known conditionText } } published { content } publishedNumber versions { number comment publishedBy { name } diff { text } } }`
const mutation = (name: string) => {
  const Name = name.charAt(0).toUpperCase() + name.slice(1)
  return `mutation ($input: ${Name}Input!) { done: ${name}(input: $input) { ${failures} ... on ${Name}Success { ${fields} } } }`
}
const pageQuery = `query ($id: ID!) { account(id: $id) { layout { source layoutId number label widgets { type label known condition settings widgets { label widgets { type } } } } } }`

const widget = (type: string, more: object = {}) => ({
  id: type,
  type,
  typeVersion: 1,
  width: '1/3',
  settings: {},
  ...more,
})
const content = (...widgets: object[]) => ({ version: 1, widgets })

describe('layouts of the account page', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let count = 0

  beforeAll(async () => {
    api = await givenApi()
  })
  afterAll(() => api.close())

  const fresh = async () => {
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
  }
  const withKey = (input: object) => ({
    input: { ...input, idempotencyKey: `layout-${String(++count).padStart(4, '0')}` },
  })
  const run = async (actor: Actor, name: string, input: object) =>
    (await api.run<{ done: Answer }>(actor, mutation(name), withKey(input))).done
  const save = (actor: Actor, scope: object, expectedVersion: number, wanted: object) =>
    run(actor, 'saveLayoutDraft', { scope, expectedVersion, content: wanted })
  const publish = async (actor: Actor, scope: object, wanted: object, expectedVersion = 0) => {
    const { layout } = await save(actor, scope, expectedVersion, wanted)
    return await run(actor, 'publishLayout', {
      layoutId: layout.id,
      expectedVersion: layout.version,
      comment: 'As agreed',
    })
  }
  const page = async (actor: Actor, of = account) => {
    type Page = {
      account: {
        layout: {
          source: string | null
          label: string
          number: number | null
          widgets: { type: string; [f: string]: unknown }[]
        }
      }
    }
    return (await api.run<Page>(actor, pageQuery, { id: of.id })).account.layout
  }

  it('is the built-in one until one is published, and then the most specific', async () => {
    await fresh()
    const { agent, admin, readOnly } = organisation
    expect(await page(agent)).toMatchObject({ source: null, number: null, label: 'Built-in layout' })
    await publish(admin, { scope: 'organisation' }, content(widget('notes')))
    await publish(admin, { scope: 'profile', profileId: organisation.profileId }, content(widget('claims')))
    expect(await page(readOnly)).toMatchObject({
      source: 'profile',
      number: 1,
      label: 'Layout of the profile Default',
      widgets: [{ type: 'claims' }],
    })
    await publish(admin, { scope: 'role', role: 'agent' }, content(widget('tasks')))
    expect(await page(agent)).toMatchObject({
      source: 'role',
      label: 'Layout of the role Agent',
      widgets: [{ type: 'tasks' }],
    })
    expect((await page(readOnly)).source).toBe('profile')
    const own = await publish(agent, { scope: 'personal' }, content(widget('latestDiary')))
    expect(await page(agent)).toMatchObject({
      source: 'personal',
      label: 'Your own layout',
      widgets: [{ type: 'latestDiary' }],
    })
    const { layout } = await run(agent, 'resetLayout', {
      layoutId: own.layout.id,
      expectedVersion: own.layout.version,
    })
    expect(layout).toMatchObject({ publishedNumber: null, versions: [{ number: 1 }] })
    expect((await page(agent)).source).toBe('role')
  })

  it('shows a draft to nobody before it is published, and keeps every version with what changed', async () => {
    await fresh()
    const { admin } = organisation
    const scope = { scope: 'organisation' }
    const first = await publish(admin, scope, content(widget('notes'), widget('claims')))
    expect(first.layout).toMatchObject({ version: 2, draft: null, publishedNumber: 1 })
    const saved = await save(admin, scope, 2, content(widget('claims'), widget('notes', { width: 'full' })))
    expect((await page(admin)).widgets.map(({ type }) => type)).toEqual(['notes', 'claims'])
    const second = await run(admin, 'publishLayout', {
      layoutId: first.layout.id,
      expectedVersion: saved.layout.version,
    })
    expect(second.layout['versions']).toEqual([
      {
        number: 2,
        comment: null,
        publishedBy: { name: 'Freya Lund' },
        diff: expect.arrayContaining([{ text: 'Notes: width changed from 1/3 to full' }]),
      },
      {
        number: 1,
        comment: 'As agreed',
        publishedBy: { name: 'Freya Lund' },
        diff: expect.arrayContaining([{ text: 'Notes: added at position 1' }]),
      },
    ])
    const back = await run(admin, 'rollBackLayout', {
      layoutId: first.layout.id,
      expectedVersion: second.layout.version,
      toNumber: 1,
    })
    expect(back.layout).toMatchObject({
      publishedNumber: 3,
      versions: [{ number: 3, comment: 'Back to version 1' }, {}, {}],
    })
    expect((await page(admin)).widgets.map(({ type }) => type)).toEqual(['notes', 'claims'])
    await expect(api.owner.query(`update layout_version set comment = 'x'`)).rejects.toThrow('append-only')
  })

  it('lets exactly one of two editors win, and tells the other who was faster and with what', async () => {
    await fresh()
    const { admin } = organisation
    const scope = { scope: 'organisation' }
    const begun = await Promise.all(
      ['notes', 'claims', 'tasks'].map((type) => save(admin, scope, 0, content(widget(type)))),
    )
    expect(begun.map(({ __typename }) => __typename).toSorted()).toEqual([
      'SaveLayoutDraftSuccess',
      'StaleError',
      'StaleError',
    ])
    const winner = begun.find(({ __typename }) => __typename === 'SaveLayoutDraftSuccess')
    const draft = (winner?.layout['draft'] as { content: unknown }).content
    expect(await save(admin, scope, 0, content(widget('notes')))).toMatchObject({
      __typename: 'StaleError',
      version: 1,
      current: { content: draft, changedBy: 'Freya Lund' },
    })
    const edits = await Promise.all(
      ['notes', 'tasks'].map((type) => save(admin, scope, 1, content(widget(type)))),
    )
    expect(edits.map(({ __typename }) => __typename).toSorted()).toEqual([
      'SaveLayoutDraftSuccess',
      'StaleError',
    ])
    const { rows } = await api.owner.query('select version from layout where org_id = $1', [organisation.id])
    expect(rows).toEqual([{ version: 2 }])
  })

  it('belongs to whom it is for: agents touch their own page only, and nobody that of somebody else', async () => {
    await fresh()
    const { agent, admin, readOnly } = organisation
    const input = (scope: object) => withKey({ scope, expectedVersion: 0, content: content(widget('notes')) })
    const saveDraft = mutation('saveLayoutDraft')
    expect(await api.errorCode(agent, saveDraft, input({ scope: 'organisation' }))).toBe('FORBIDDEN')
    expect(await api.errorCode(readOnly, saveDraft, input({ scope: 'personal' }))).toBe('FORBIDDEN')
    const own = await publish(agent, { scope: 'personal' }, content(widget('notes')))
    const about = { layoutId: own.layout.id, expectedVersion: own.layout.version }
    expect(await api.errorCode(admin, mutation('resetLayout'), withKey(about))).toBe('NOT_FOUND')
    const shared = await publish(admin, { scope: 'organisation' }, content(widget('notes')))
    const ofOthers = { layoutId: shared.layout.id, expectedVersion: shared.layout.version }
    expect(await api.errorCode(agent, mutation('resetLayout'), withKey(ofOthers))).toBe('FORBIDDEN')
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
    expect(await api.errorCode(other.admin, mutation('publishLayout'), withKey(ofOthers))).toBe('NOT_FOUND')
  })

  it('leaves out widgets whose condition does not hold, which one may not read, or which have nothing to show', async () => {
    await fresh()
    await givenSchema(api, organisation, { fields: [{ key: 'score', label: 'Score', type: 'number' }] })
    const custom = (id: string, fieldKeys: string[]) =>
      widget('custom', { id, settings: { label: id, schemaKey: 'credit', fieldKeys } })
    const when = (value: string) => ({ condition: { all: [{ fact: 'balance', op: 'above', value }] } })
    await publish(
      organisation.admin,
      { scope: 'organisation' },
      content(
        widget('notes', when('100.00')),
        widget('claims', when('999999.00')),
        custom('Credit', ['score', 'gone']),
        custom('Empty', ['gone']),
        widget('tabs', {
          settings: {
            tabs: [
              { id: 'a', label: 'Debt', widgets: [widget('tasks')] },
              { id: 'b', label: 'Rest', widgets: [widget('latestDiary', { ...when('999999.00') })] },
            ],
          },
        }),
      ),
    )
    const { widgets } = await page(organisation.agent)
    expect(widgets).toMatchObject([
      { type: 'notes', condition: null },
      { type: 'custom', label: 'Credit', settings: { fieldKeys: ['score'] } },
      { type: 'tabs', widgets: [{ label: 'Debt', widgets: [{ type: 'tasks' }] }] },
    ])
  })

  it('stands with a widget of a kind that is gone: editors are told, viewers see the rest', async () => {
    await fresh()
    const { layout } = await publish(organisation.admin, { scope: 'organisation' }, content(widget('notes')))
    const stored = content(widget('notes'), widget('crystalBall', { settings: { depth: 3 } }))
    await api.owner.query(
      `insert into layout_version (id, org_id, layout_id, number, content, published_at) values ('lyv_old', $1, $2, 2, $3, now())`,
      [organisation.id, layout.id, stored],
    )
    await api.owner.query('update layout set published_number = 2 where id = $1', [layout.id])
    expect((await page(organisation.readOnly)).widgets.map(({ type }) => type)).toEqual(['notes'])
    expect((await page(organisation.agent)).widgets).toMatchObject([
      { known: true },
      { type: 'unknown', known: false },
    ])
    const { layout: edited } = await api.run<{ layout: { published: { warnings: string[] } } }>(
      organisation.admin,
      'query ($id: ID!) { layout(id: $id) { published { warnings content } } }',
      { id: layout.id },
    )
    expect(edited.published.warnings).toEqual([expect.stringContaining('crystalBall')])
  })

  it('is previewed for a role and an account without being saved', async () => {
    await fresh()
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
    await fresh()
    const faulty = content(widget('notes', { width: '5/7' }), widget('notes', { typeVersion: 9 }))
    expect(await save(organisation.agent, { scope: 'personal' }, 0, faulty)).toMatchObject({
      issues: expect.arrayContaining([{ field: 'content.widgets.0.width', code: 'NOT_ONE_OF' }]),
    })
    const condition = {
      any: [
        { fact: 'flags', op: 'has', value: 'disputed' },
        { fact: 'profileId', op: 'is', value: organisation.profileId },
      ],
    }
    const { layout } = await save(
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
    await fresh()
    type Types = { widgetTypes: { type: string; settingsSchema: { required?: string[] } | null }[] }
    const { widgetTypes } = await api.run<Types>(
      organisation.readOnly,
      '{ widgetTypes { type settingsSchema } }',
    )
    expect(widgetTypes.find(({ type }) => type === 'balanceByAge')?.settingsSchema).toBeNull()
    expect(widgetTypes.find(({ type }) => type === 'custom')?.settingsSchema?.required).toContain('schemaKey')
  })

  it('is found in a small constant number of statements', async () => {
    await fresh()
    await publish(organisation.admin, { scope: 'organisation' }, content(widget('notes'), widget('claims')))
    expect(await countStatements(() => page(organisation.agent))).toBeLessThanOrEqual(14)
  })
})
