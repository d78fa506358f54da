import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { offline, type Answer } from '../../testing/render-with-client.tsx'
import { renderWithRouter } from '../../testing/render-with-router.tsx'
import { overridden, settingDefinitions, someLevel } from '../testing/some-level.ts'
import { SettingsPage } from './settings-page.tsx'
import type { SettingsSearch } from './settings-search.ts'

const page = (settings: object = someLevel()) => ({
  settings,
  settingDefinitions,
  accountProfiles: [
    { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential', isDefault: true },
    { __typename: 'AccountProfile', id: 'prf_2', name: 'Business', isDefault: false },
  ],
})
const saved = (settings: object) => ({
  updateSettings: { __typename: 'UpdateSettingsSuccess', settings },
})
const stale = { updateSettings: { __typename: 'StaleError', message: 'Stale', version: 4 } }

async function show(
  answers: Record<string, Answer | (() => Answer)> = {},
  {
    search = { profile: 'prf_1' } as SettingsSearch,
    permissions = ['settings:edit-account', 'settings:manage'],
  } = {},
) {
  function Addressed() {
    const [given, setGiven] = useState(search)
    return <SettingsPage search={given} onSearch={setGiven} />
  }
  return await renderWithRouter(<Addressed />, {
    viewer: { permissions },
    answers: { SettingsPage_Query: page(), ...answers },
  })
}
const row = (name: RegExp | string) => {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.matches('[data-setting]') && item.textContent?.match(name))
  if (!found) throw new Error(`There is no setting ${String(name)}`)
  return within(found)
}
const save = () => userEvent.click(screen.getByRole('button', { name: /^Save changes/ }))
async function type(name: string, text: string) {
  const box = await screen.findByRole('textbox', { name })
  await userEvent.clear(box)
  await userEvent.type(box, text)
}

describe('the settings of a profile', () => {
  it('tell what is set here and what is inherited, from where and instead of what', async () => {
    const { container } = await show()
    expect(await screen.findByRole('textbox', { name: 'Longest promise' })).toHaveValue('20')
    expect(row('Longest promise').getByText('Set here')).toBeVisible()
    expect(row('Longest promise').getByText('Instead of 60 days from the organisation')).toBeVisible()
    expect(row('Promise tolerance').getByText('From Arrears')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Save changes' })).toHaveAttribute('aria-disabled', 'true')
    await expectAccessible(container)
  })

  it('are sent with what differs only, and show what is kept now', async () => {
    const now = someLevel({ version: 4 }, { promiseMaxDays: { value: 10 } })
    const { sentTo } = await show({ UpdateSettings_Mutation: saved(now) })
    await type('Longest promise', '10')
    await type('Lengths', '7, 30')
    await type('Promise tolerance', '1')
    await userEvent.clear(screen.getByRole('textbox', { name: 'Promise tolerance' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Promise tolerance' }), '250')
    await save()
    await waitFor(() => expect(screen.queryByText('Not saved')).toBeNull())
    expect(sentTo('UpdateSettings_Mutation').at(-1)?.variables).toMatchObject({
      input: {
        profileId: 'prf_1',
        accountId: null,
        expectedVersion: 3,
        values: { promiseMaxDays: 10, prolongationDays: [7, 30], promiseToleranceMinor: 250 },
      },
    })
    expect(screen.getByRole('textbox', { name: 'Longest promise' })).toHaveValue('10')
  })

  it('go back to what they inherit', async () => {
    const { sentTo } = await show({ UpdateSettings_Mutation: saved(someLevel({ version: 4 })) })
    await userEvent.click(await screen.findByRole('button', { name: 'Reset Longest promise to inherited' }))
    expect(screen.getByRole('textbox', { name: 'Longest promise' })).toHaveValue('60')
    expect(row('Longest promise').getByText('From the organisation')).toBeVisible()
    await save()
    await waitFor(() =>
      expect(sentTo('UpdateSettings_Mutation').at(-1)?.variables).toMatchObject({
        input: { values: { promiseMaxDays: null } },
      }),
    )
  })

  it('are edited by their kinds: hours, weekdays, days and limits', async () => {
    const { container, sentTo } = await show(
      { UpdateSettings_Mutation: saved(someLevel({ version: 4 })) },
      { search: { profile: 'prf_1', group: 'Contact' } },
    )
    await userEvent.type(await screen.findByLabelText('From'), '08:00')
    await userEvent.type(screen.getByLabelText('To'), '20:00')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Saturday' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Monday' }))
    await userEvent.type(screen.getByLabelText('Day'), '2026-12-25')
    await userEvent.click(screen.getByRole('button', { name: 'Add day' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add limit' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Limit 1, within' }), 'day')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Contact policy' }), 'uk')
    await expectAccessible(container)
    await save()
    await waitFor(() =>
      expect(sentTo('UpdateSettings_Mutation').at(-1)?.variables).toMatchObject({
        input: {
          values: {
            contactPolicyPack: 'uk',
            contactHours: { from: '08:00', to: '20:00' },
            contactWeekdays: [1, 6],
            contactHolidays: ['2026-12-25'],
            contactLimits: [{ channel: 'phone', per: 'day', most: 7 }],
          },
        },
      }),
    )
  })

  it('say at the setting what is wrong with it, in whichever group it stands', async () => {
    await show({
      UpdateSettings_Mutation: {
        updateSettings: {
          __typename: 'InvalidInputError',
          message: 'Wrong',
          issues: [
            { __typename: 'InputIssue', field: 'values.promiseMaxDays', message: 'This must be a number.' },
          ],
        },
      },
    })
    await type('Longest promise', 'soon')
    await userEvent.click(screen.getByRole('link', { name: 'Files' }))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search settings' }), 'unchecked')
    expect(screen.queryByRole('textbox', { name: 'Longest promise' })).toBeNull()
    await save()
    const box = await screen.findByRole('textbox', { name: 'Longest promise' })
    await waitFor(() => expect(box).toHaveAccessibleDescription(/This must be a number/))
    expect(box).toHaveValue('soon')
  })

  it('are kept while the server does not answer, and sent with the same key again', async () => {
    const { sentTo } = await show({ UpdateSettings_Mutation: offline })
    await type('Longest promise', '10')
    await save()
    expect(await screen.findByText(/The server does not answer/)).toBeVisible()
    await save()
    await waitFor(() => expect(sentTo('UpdateSettings_Mutation')).toHaveLength(2))
    const [first, second] = sentTo('UpdateSettings_Mutation').map(
      ({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey,
    )
    expect(first).toBe(second)
    expect(screen.getByRole('textbox', { name: 'Longest promise' })).toHaveValue('10')
  })

  it.each([
    ['Keep yours', '10', 4],
    ['Take theirs', '45', undefined],
  ])('ask who is right when two changed the same one: %s', async (choice, shown, version) => {
    const theirs = someLevel({ version: 4 }, { promiseMaxDays: { value: 45 } })
    let first = true
    const { sentTo } = await show({
      UpdateSettings_Mutation: () => {
        const answer = first ? stale : saved(someLevel({ version: 5 }, { promiseMaxDays: { value: 10 } }))
        first = false
        return answer
      },
      SettingsLevel_Query: { settings: theirs },
    })
    await type('Longest promise', '10')
    await save()
    const conflict = await screen.findByRole('alert', { name: 'Changed by somebody else too' })
    expect(conflict).toHaveTextContent('Yours 10 days')
    expect(conflict).toHaveTextContent('Theirs 45 days')
    await userEvent.click(within(conflict).getByRole('button', { name: new RegExp(choice, 'i') }))
    expect(screen.getByRole('textbox', { name: 'Longest promise' })).toHaveValue(shown)
    if (version !== undefined) await save()
    await waitFor(() => expect(sentTo('UpdateSettings_Mutation')).toHaveLength(version ? 2 : 1))
    expect(sentTo('UpdateSettings_Mutation').at(-1)?.variables['input'] as object).toHaveProperty(
      'expectedVersion',
      version ?? 3,
    )
  })

  it('are saved without a question when the other changed something else', async () => {
    let first = true
    const { sentTo } = await show({
      UpdateSettings_Mutation: () => {
        const answer = first ? stale : saved(someLevel({ version: 5 }))
        first = false
        return answer
      },
      SettingsLevel_Query: {
        settings: someLevel({ version: 4 }, { unscannedDownloads: { value: true, source: 'profile' } }),
      },
    })
    await type('Longest promise', '10')
    await save()
    await waitFor(() => expect(sentTo('UpdateSettings_Mutation')).toHaveLength(2))
    expect(sentTo('UpdateSettings_Mutation')[1]?.variables).toMatchObject({
      input: { expectedVersion: 4, values: { promiseMaxDays: 10 } },
    })
  })

  it('are found by their names over all groups', async () => {
    await show()
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search settings' }), 'holiday')
    expect(screen.getByRole('group', { name: 'Holidays' })).toBeVisible()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search settings' }), ' xyz')
    expect(screen.getByText('No setting matches')).toBeVisible()
  })

  it('say who changed what', async () => {
    const changes = [
      {
        __typename: 'SettingChange',
        version: 3,
        changedAt: '2026-11-20T10:00:00.000Z',
        by: { __typename: 'Actor', name: 'Freya Lund' },
        differences: [
          { __typename: 'SettingDifference', key: 'contactPolicyPack', before: null, after: 'uk' },
        ],
      },
    ]
    await show({ SettingsPage_Query: page(someLevel({ changes })) })
    const card = await screen.findByRole('region', { name: 'Last changes' })
    expect(card).toHaveTextContent('Freya Lund')
    expect(card).toHaveTextContent('Contact policy: inherited → United Kingdom')
  })
})

describe('the settings of an account', () => {
  const account = someLevel(
    { level: 'account', name: 'DEB-004217', currency: 'EUR' },
    { promiseToleranceMinor: { value: 250, source: 'account', overrides: [overridden('default', 100)] } },
  )

  it('are in its currency, and a team manager changes those that are not guarded', async () => {
    const { sentTo } = await show(
      { SettingsPage_Query: page(account), UpdateSettings_Mutation: saved(account) },
      { search: { account: 'acc_1' }, permissions: ['settings:edit-account'] },
    )
    expect(await screen.findByRole('textbox', { name: 'Promise tolerance' })).toHaveValue('2.50')
    expect(row('Promise tolerance').getByText('Instead of €1.00 from Arrears')).toBeVisible()
    expect(screen.queryByRole('combobox', { name: 'Settings of' })).toBeNull()
    await type('Promise tolerance', '3.10')
    await save()
    await waitFor(() =>
      expect(sentTo('UpdateSettings_Mutation').at(-1)?.variables).toMatchObject({
        input: { accountId: 'acc_1', profileId: null, values: { promiseToleranceMinor: 310 } },
      }),
    )
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search settings' }), 'policy')
    expect(screen.getByRole('combobox', { name: 'Contact policy' })).toBeDisabled()
    expect(row('Contact policy').getByText('Admins only')).toBeVisible()
  })

  it('are for others than agents, and those of all accounts for admins only', async () => {
    const { sent } = await show({}, { permissions: ['settings:edit-account'] })
    expect(await screen.findByText('These settings are not for your role')).toBeVisible()
    expect(sent).toEqual([])
  })
})
