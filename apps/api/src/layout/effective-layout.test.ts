import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenSchema } from '../testing/given/given-schema.ts'
import { content, layoutEditor, widget } from '../testing/given/layout-editor.ts'

describe('Account.layout', () => {
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

  it('is the built-in one until one is published, and then the most specific', async () => {
    const { agent, admin, readOnly } = organisation
    expect(await edit.page(agent, account)).toMatchObject({
      source: null,
      number: null,
      label: 'Built-in layout',
    })
    await edit.publish(admin, { scope: 'organisation' }, content(widget('notes')))
    await edit.publish(
      admin,
      { scope: 'profile', profileId: organisation.profileId },
      content(widget('claims')),
    )
    expect(await edit.page(readOnly, account)).toMatchObject({
      source: 'profile',
      number: 1,
      label: 'Layout of the profile Default',
      widgets: [{ type: 'claims' }],
    })
    await edit.publish(admin, { scope: 'role', role: 'agent' }, content(widget('tasks')))
    expect(await edit.page(agent, account)).toMatchObject({
      source: 'role',
      label: 'Layout of the role Agent',
      widgets: [{ type: 'tasks' }],
    })
    expect((await edit.page(readOnly, account)).source).toBe('profile')
    const own = await edit.publish(agent, { scope: 'personal' }, content(widget('latestDiary')))
    expect(await edit.page(agent, account)).toMatchObject({
      source: 'personal',
      label: 'Your own layout',
      widgets: [{ type: 'latestDiary' }],
    })
    const { layout } = await edit.run(agent, 'resetLayout', {
      layoutId: own.layout.id,
      expectedVersion: own.layout.version,
    })
    expect(layout).toMatchObject({ publishedNumber: null, versions: [{ number: 1 }] })
    expect((await edit.page(agent, account)).source).toBe('role')
  })

  it('leaves out widgets whose condition does not hold, which one may not read, or which have nothing to show', async () => {
    await givenSchema(api, organisation, { fields: [{ key: 'score', label: 'Score', type: 'number' }] })
    const custom = (id: string, fieldKeys: string[]) =>
      widget('custom', { id, settings: { label: id, schemaKey: 'credit', fieldKeys } })
    const when = (value: string) => ({ condition: { all: [{ fact: 'balance', op: 'above', value }] } })
    await edit.publish(
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
    const { widgets } = await edit.page(organisation.agent, account)
    expect(widgets).toMatchObject([
      { type: 'notes', condition: null },
      { type: 'custom', label: 'Credit', settings: { fieldKeys: ['score'] } },
      { type: 'tabs', widgets: [{ label: 'Debt', widgets: [{ type: 'tasks' }] }] },
    ])
  })

  it('gives whoever may arrange a page all of it to begin with, whatever the conditions say', async () => {
    const hidden = widget('claims', {
      condition: { all: [{ fact: 'balance', op: 'above', value: '999999.00' }] },
    })
    const { admin, agent, readOnly } = organisation
    await edit.publish(admin, { scope: 'organisation' }, content(widget('notes'), hidden))
    const ask = async (actor: typeof agent) => {
      const query = 'query ($id: ID!) { account(id: $id) { layout { content { content } } } }'
      const answer = await api.run<{ account: { layout: { content: unknown } } }>(actor, query, {
        id: account.id,
      })
      return answer.account.layout.content
    }
    expect(await ask(agent)).toMatchObject({ content: { widgets: [{ type: 'notes' }, { type: 'claims' }] } })
    expect(await ask(readOnly)).toBeNull()
  })

  it('stands with a widget of a kind that is gone: editors are told, viewers see the rest', async () => {
    const { layout } = await edit.publish(
      organisation.admin,
      { scope: 'organisation' },
      content(widget('notes')),
    )
    const stored = content(widget('notes'), widget('crystalBall', { settings: { depth: 3 } }))
    await api.owner.query(
      `insert into layout_version (id, org_id, layout_id, number, content, published_at) values ('lyv_old', $1, $2, 2, $3, now())`,
      [organisation.id, layout.id, stored],
    )
    await api.owner.query('update layout set published_number = 2 where id = $1', [layout.id])
    expect((await edit.page(organisation.readOnly, account)).widgets.map(({ type }) => type)).toEqual([
      'notes',
    ])
    expect((await edit.page(organisation.agent, account)).widgets).toMatchObject([
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

  it('is found in a small constant number of statements', async () => {
    await edit.publish(
      organisation.admin,
      { scope: 'organisation' },
      content(widget('notes'), widget('claims')),
    )
    expect(await countStatements(() => edit.page(organisation.agent, account))).toBeLessThanOrEqual(14)
  })
})
