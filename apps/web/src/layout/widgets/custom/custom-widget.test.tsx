import { fieldTypeIds } from '@arrears/domain/custom-fields/field-types/index'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { discardAllEdits, editingState } from '../../../platform/editing/edits.ts'
import { TimeZoneContext } from '../../../platform/time/time-zone.ts'
import { expectAccessible } from '../../../testing/expect-accessible.ts'
import { renderWithClient } from '../../../testing/render-with-client.tsx'
import CustomWidget from './custom-widget.tsx'
import { fieldEditors } from './field-editors.ts'

const choices = [
  { value: 'none', label: 'none found', colour: 'green' },
  { value: 'open', label: 'proceedings open', colour: 'red' },
  { value: 'old', label: 'closed long ago', retired: true },
]

interface SampleField {
  readonly type: string
  readonly value?: unknown
  readonly display?: string
  readonly masked?: boolean
  readonly settings?: object
  readonly required?: boolean
  readonly retired?: boolean
}

const fieldValue = ({
  type,
  value = null,
  display = '',
  masked = false,
  settings = {},
  ...more
}: SampleField) => ({
  __typename: 'CustomFieldValue',
  value,
  masked,
  display,
  field: {
    __typename: 'FieldDefinition',
    key: `f_${type}`,
    label: `The ${type}`,
    type,
    settings,
    required: more.required ?? false,
    help: null,
    sensitive: masked,
    retired: more.retired ?? false,
  },
})

const set = (subjectId: string, fields: readonly SampleField[]) => ({
  __typename: 'CustomFieldSet',
  subjectId,
  version: 2,
  schema: {
    __typename: 'MetadataSchema',
    id: 'sch_1',
    key: 'credit',
    label: 'Credit check',
    appliesTo: 'account',
  },
  values: fields.map(fieldValue),
})

function show(
  fields: readonly SampleField[],
  { permissions = ['customField:edit', 'sensitive:reveal'], subjects = ['acc_1'] } = {},
) {
  const settings = {
    label: 'Credit check',
    schemaKey: 'credit',
    fieldKeys: fields.map(({ type }) => `f_${type}`),
  }
  return renderWithClient(
    <TimeZoneContext value="UTC">
      <CustomWidget accountId="acc_1" title="Credit check" settings={settings} />
    </TimeZoneContext>,
    {
      viewer: { permissions },
      answers: {
        CustomWidget_Query: {
          account: {
            __typename: 'Account',
            id: 'acc_1',
            currency: 'EUR',
            customFields: subjects.map((id) => set(id, fields)),
          },
        },
        CustomWidget_SubjectsQuery: {
          account: {
            __typename: 'Account',
            id: 'acc_1',
            debtors: [],
            claims: [
              { __typename: 'Claim', id: 'clm_1', reference: 'INV-1' },
              { __typename: 'Claim', id: 'clm_2', reference: 'INV-2' },
            ],
          },
        },
        UseUsers_Query: { users: [{ __typename: 'User', id: `usr_${'0'.repeat(26)}`, name: 'Sam Okafor' }] },
        RevealValue_Mutation: {
          revealSensitiveValue: { __typename: 'RevealSensitiveValueSuccess', value: 'IE29AIBK' },
        },
      },
    },
  )
}

const kept = (key: string) => editingState().subjects['customFields/sch_1/acc_1']?.edits[key]?.mine

afterEach(() => discardAllEdits())

describe('the registry of editors', () => {
  it('has one for every type of field of the domain', () => {
    expect(Object.keys(fieldEditors).toSorted()).toEqual([...fieldTypeIds].toSorted())
  })
})

describe('a custom widget', () => {
  it('shows the chosen fields in their order, each as its type reads best', async () => {
    const { container } = show([
      { type: 'choice', value: 'none', display: 'none found', settings: { choices } },
      { type: 'text', value: 'Northbridge', display: 'Northbridge' },
      { type: 'link', value: 'https://x.test/1', display: 'https://x.test/1' },
      { type: 'number' },
    ])
    expect(await screen.findByText('none found')).toBeVisible()
    expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
      'The choice',
      'The text',
      'The link',
      'The number',
    ])
    expect(screen.getByRole('link', { name: 'https://x.test/1' })).toHaveAttribute(
      'rel',
      'noreferrer noopener',
    )
    expect(screen.getByText('none')).toBeVisible()
    await expectAccessible(container)
  })

  it('never makes a link of what leads elsewhere', async () => {
    show([{ type: 'link', value: 'javascript:alert(1)', display: 'javascript:alert(1)' }])
    expect(await screen.findByText('javascript:alert(1)')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('offers no editing to who may not, nor of a retired field', async () => {
    const { unmount } = show([{ type: 'text', value: 'a', display: 'a' }], { permissions: [] })
    await screen.findByText('a')
    expect(screen.queryByRole('button')).toBeNull()
    unmount()
    show([{ type: 'text', value: 'a', display: 'a', retired: true }])
    await screen.findByText('a')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('covers a sensitive value until one asks for it', async () => {
    const { sentTo } = show([{ type: 'text', display: '••••', masked: true }])
    await userEvent.click(await screen.findByRole('button', { name: 'Reveal the text' }))
    expect(await screen.findByText('IE29AIBK')).toBeVisible()
    expect(sentTo('RevealValue_Mutation')[0]?.variables['input']).toMatchObject({ field: 'credit.f_text' })
  })

  it('names each claim where the fields stand on claims', async () => {
    show([{ type: 'text', value: 'a', display: 'a' }], { subjects: ['clm_1', 'clm_2'] })
    expect(await screen.findByRole('heading', { name: 'INV-1' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'INV-2' })).toBeVisible()
  })
})

const typed: readonly (readonly [SampleField, string, unknown])[] = [
  [{ type: 'text' }, 'Northbridge{Enter}', 'Northbridge'],
  [{ type: 'longText' }, 'One{Enter}two{Control>}{Enter}{/Control}', 'One\ntwo'],
  [{ type: 'number', settings: { decimals: 1 } }, '12.5{Enter}', 12.5],
  [{ type: 'money' }, '12.30{Enter}', { amount: '12.30', currency: 'EUR' }],
  [{ type: 'email' }, 'Ines@Example.test{Enter}', 'ines@example.test'],
  [{ type: 'phone' }, '+353 85 012 3344{Enter}', '+353850123344'],
  [{ type: 'link' }, 'https://x.test{Enter}', 'https://x.test'],
]

describe('editing a custom field', () => {
  it.each(typed)('%j is typed', async (field, keys, value) => {
    show([field])
    await userEvent.click(await screen.findByRole('button', { name: `Edit The ${field.type}` }))
    const input = await screen.findByRole('textbox', { name: new RegExp(`The ${field.type}`) })
    expect(input).toHaveFocus()
    await userEvent.keyboard(keys)
    expect(kept(`f_${field.type}`)).toEqual(value)
  })

  it.each([
    [{ type: 'choice', settings: { choices } }, 'proceedings open', 'open'],
    [{ type: 'boolean' }, 'No', false],
    [{ type: 'user' }, 'Sam Okafor', `usr_${'0'.repeat(26)}`],
  ])('%j is chosen', async (field, option, value) => {
    show([field])
    await userEvent.click(await screen.findByRole('button', { name: `Edit The ${field.type}` }))
    const select = await screen.findByRole('combobox', { name: `The ${field.type}` })
    expect(within(select).queryByRole('option', { name: 'closed long ago' })).toBeNull()
    await userEvent.selectOptions(select, option)
    await userEvent.keyboard('{Enter}')
    expect(kept(`f_${field.type}`)).toEqual(value)
    expect(await screen.findByText(option)).toBeVisible()
  })

  it('several are ticked', async () => {
    show([{ type: 'multiChoice', settings: { choices } }])
    await userEvent.click(await screen.findByRole('button', { name: 'Edit The multiChoice' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: 'proceedings open' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'none found' }))
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(kept('f_multiChoice')).toEqual(['none', 'open'])
  })

  it('says at once what the type does not take, and keeps what was typed', async () => {
    show([{ type: 'email' }])
    await userEvent.click(await screen.findByRole('button', { name: 'Edit The email' }))
    await userEvent.type(await screen.findByRole('textbox'), 'nobody{Enter}')
    expect(screen.getByRole('alert')).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveValue('nobody')
    expect(kept('f_email')).toBeUndefined()
  })

  it('does not take away what is required, and takes away what is not', async () => {
    const { unmount } = show([{ type: 'text', value: 'a', display: 'a', required: true }])
    await userEvent.click(await screen.findByRole('button', { name: 'Edit The text' }))
    await userEvent.clear(await screen.findByRole('textbox'))
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('required')
    unmount()
    show([{ type: 'text', value: 'a', display: 'a' }])
    await userEvent.click(await screen.findByRole('button', { name: 'Edit The text' }))
    await userEvent.clear(await screen.findByRole('textbox'))
    await userEvent.keyboard('{Enter}')
    expect(kept('f_text')).toBeNull()
  })

  it('Escape leaves everything as it was', async () => {
    show([{ type: 'text', value: 'a', display: 'a' }])
    await userEvent.click(await screen.findByRole('button', { name: 'Edit The text' }))
    await userEvent.type(await screen.findByRole('textbox'), 'bcd{Escape}')
    expect(kept('f_text')).toBeUndefined()
    expect(await screen.findByText('a')).toBeVisible()
  })
})
