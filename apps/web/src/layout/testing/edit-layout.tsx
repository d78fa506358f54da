import './observers.ts'
import type { Layout } from '@arrears/domain/layout/placement'
import { ToastRegion } from '@arrears/ui/toast'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { renderWithClient, type RenderOptions } from '../../testing/render-with-client.tsx'
import LayoutEditor from '../editor/layout-editor.tsx'
import { editorAnswer, storedLayout, waitingWidgets } from './editor-answers.ts'

const mayAll = ['layout:edit-personal', 'layout:publish']

/** Opens the editor for a scope on an account with claims, notes and tasks. */
export function edit(scope: string, answers: RenderOptions['answers'] = {}, permissions = mayAll) {
  const onScope = vi.fn<(scope: string | undefined) => void>()
  const onLeave = vi.fn<() => void>()
  const onPublished = vi.fn<() => void>()
  const view = renderWithClient(
    <>
      <LayoutEditor scope={scope} onScope={onScope} onLeave={onLeave} onPublished={onPublished} />
      <ToastRegion />
    </>,
    {
      viewer: { permissions },
      answers: { LayoutEditor_Query: editorAnswer(), ...waitingWidgets, ...answers },
    },
  )
  return { ...view, onScope, onLeave, onPublished }
}

/** The titles of the widgets on the page, in their order. */
export const order = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
export const bar = () => within(screen.getByRole('region', { name: 'Layout editor' }))
/** Chooses an item of a widget's menu. */
export const choose = async (widget: string, item: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `More for ${widget}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${item}`) }))
}
export const savedAnswer = (version: number, content: unknown) => ({
  saveLayoutDraft: {
    __typename: 'SaveLayoutDraftSuccess',
    layout: storedLayout({
      version,
      draft: { __typename: 'LayoutContent', content, warnings: [] },
    }),
  },
})
/** What was sent to be saved last. */
export const sentContent = (sent: readonly { variables: Readonly<Record<string, unknown>> }[]) =>
  sent.at(-1)?.variables['input'] as { content: Layout; expectedVersion: number } | undefined
