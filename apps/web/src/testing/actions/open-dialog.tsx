import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import { actionScreens, type DialogActionId } from '../../actions/index.ts'
import type { ActionPreset } from '../../platform/action-requests/open-action.ts'
import { DeferredOpening } from '../../platform/deferred/deferred-opening.tsx'
import { ids } from '../ids.ts'
import { renderWithClient, type RenderOptions } from '../render-with-client.tsx'
import { accountAnswers } from './account-answers.ts'

interface Opening {
  readonly subjectId?: string
  readonly preset?: ActionPreset
  readonly answers?: RenderOptions['answers']
}

/** Opens an action's dialog on an account, with a server that answers its queries. */
export async function openDialog(action: DialogActionId, { subjectId, preset, answers }: Opening = {}) {
  const ActionDialog = actionScreens[action].dialog
  const onClose = vi.fn<() => void>()
  const view = renderWithClient(
    <DeferredOpening onClose={onClose}>
      <ActionDialog
        accountId={ids.account}
        currency="EUR"
        subjectId={subjectId}
        preset={preset}
        onClose={onClose}
      />
    </DeferredOpening>,
    { answers: { ...accountAnswers, ...answers }, account: { id: ids.account } },
  )
  await screen.findByRole('dialog')
  return { ...view, onClose }
}
