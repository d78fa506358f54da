import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { dialogCases, type DialogCase } from '../testing/actions/dialog-cases.tsx'
import { openDialog } from '../testing/actions/open-dialog.tsx'
import { expectAccessible } from '../testing/expect-accessible.ts'
import { ids } from '../testing/ids.ts'
import { offline } from '../testing/render-with-client.tsx'

const operationOf = ({ action }: DialogCase) =>
  `${action.charAt(0).toUpperCase()}${action.slice(1)}Dialog_Mutation`

function successOf({ action, success }: DialogCase) {
  const name = action.charAt(0).toUpperCase() + action.slice(1)
  const account = { __typename: 'Account', id: ids.account, version: 8 }
  return { [action]: { __typename: `${name}Success`, account, ...success } }
}

/** The button, once what the form needs has been loaded. */
async function submit({ button }: DialogCase) {
  await waitFor(() => expect(screen.getByRole('button', { name: button })).toBeEnabled())
  return screen.getByRole('button', { name: button })
}

const openCase = (dialog: DialogCase, answer: unknown) =>
  openDialog(dialog.action, {
    subjectId: dialog.subjectId,
    answers: { [operationOf(dialog)]: answer as never },
  })

type DemandingCase = DialogCase & Required<Pick<DialogCase, 'required'>>
const demanding = dialogCases.filter((dialog): dialog is DemandingCase => dialog.required !== undefined)

it.each(demanding)(
  'the dialog of $action asks for what is required before it asks the server',
  async (dialog) => {
    const user = userEvent.setup()
    const { sentTo } = await openCase(dialog, successOf(dialog))
    await user.click(await submit(dialog))
    const invalid = () => {
      for (const control of dialog.required()) expect(control).toHaveAttribute('aria-invalid', 'true')
    }
    // The first of them fetches the schemas.
    await waitFor(invalid)
    expect(sentTo(operationOf(dialog))).toHaveLength(0)
    // What is to be mended first has the focus.
    const [first] = dialog.required()
    await waitFor(() => expect(first?.contains(document.activeElement)).toBe(true))
  },
)

describe.each(dialogCases)('the dialog of $action', (dialog) => {
  const open = (answer: unknown) => openCase(dialog, answer)

  it('sends one mutation when the button is pressed twice, and closes', async () => {
    const user = userEvent.setup()
    const { sentTo, onClose } = await open(successOf(dialog))
    const button = await submit(dialog)
    await dialog.fill(user)
    await user.dblClick(button)
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
    expect(sentTo(operationOf(dialog))).toHaveLength(1)
  })

  it('shows what the server refuses at its field', async () => {
    const user = userEvent.setup()
    const refusal = {
      __typename: 'RefusedError',
      message: 'This does not go.',
      code: 'NO',
      field: dialog.refusable.field,
    }
    const { onClose } = await open({ [dialog.action]: refusal })
    const button = await submit(dialog)
    await dialog.fill(user)
    await user.click(button)
    expect(await screen.findByText('This does not go.')).toBeVisible()
    expect(dialog.refusable.control()).toHaveAttribute('aria-invalid', 'true')
    expect(dialog.refusable.control()).toHaveAccessibleDescription(/This does not go/)
    expect(onClose).not.toHaveBeenCalled()
  })

  it('keeps what was typed when the connection is lost, and then does it once', async () => {
    const user = userEvent.setup()
    let tries = 0
    const { sentTo, onClose } = await open(() => (++tries === 1 ? offline : successOf(dialog)))
    const button = await submit(dialog)
    await dialog.fill(user)
    await user.click(button)
    expect(await screen.findByText(/The server does not answer/)).toBeVisible()
    await user.click(await submit(dialog))
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    const [first, second] = sentTo(operationOf(dialog)).map(({ variables }) => variables['input'])
    // The same input under the same key: the server sees one wish.
    expect(second).toEqual(first)
    expect(first).toHaveProperty('idempotencyKey', expect.any(String))
  })

  it('is accessible', async () => {
    await open(successOf(dialog))
    expect(await submit(dialog)).toBeVisible()
    await expectAccessible(screen.getByRole('dialog'))
  })
})
