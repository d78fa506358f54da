import { defaultLayout } from '@arrears/domain/layout/default-layout'
import { describe, expect, it } from 'vitest'
import { storedLayout, threeWidgets } from '../testing/editor-answers.ts'
import type { LayoutEditor_LayoutFragmentFragment } from './layout-editor.generated.ts'
import { startingLayout } from './starting-layout.ts'

const stored = (more: object) => storedLayout(more) as unknown as LayoutEditor_LayoutFragmentFragment
const oneWidget = { ...threeWidgets, widgets: threeWidgets.widgets.slice(0, 1) }

describe('where editing begins', () => {
  it('is what the page shows now, for a page of one’s own that is not there yet', () => {
    // Who may not publish gets no list of the layouts of others.
    const start = startingLayout([], { kind: 'personal' }, { userId: 'usr_1', inForce: oneWidget })
    expect(start).toEqual({ stored: undefined, content: oneWidget, published: null })
  })

  it('is one’s draft, where there is one', () => {
    const own = stored({
      scope: 'personal',
      user: { __typename: 'User', id: 'usr_1', name: 'Ines Duarte' },
      published: null,
      draft: { __typename: 'LayoutContent', content: oneWidget, warnings: [] },
    })
    const start = startingLayout([own], { kind: 'personal' }, { userId: 'usr_1', inForce: threeWidgets })
    expect(start.content).toEqual(oneWidget)
  })

  it('is the organisation’s for a role, and the built-in one where nothing is published', () => {
    const about = { userId: 'usr_1', inForce: oneWidget }
    expect(startingLayout([stored({})], { kind: 'role', role: 'agent' }, about).content).toEqual(threeWidgets)
    expect(startingLayout([], { kind: 'role', role: 'agent' }, about).content).toEqual(defaultLayout)
  })
})
