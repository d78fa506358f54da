import type { Edit } from '@arrears/domain/layout/arrange'
import { recordStep, redo, startHistory, undo, type LayoutHistory } from '@arrears/domain/layout/history'
import type { Layout } from '@arrears/domain/layout/placement'
import { useReducer } from 'react'

export type EditingCommand =
  /** An edit of the domain, and what to say once it is done. */
  | { readonly type: 'edit'; readonly edit: (layout: Layout) => Edit; readonly said: string }
  | { readonly type: 'replace'; readonly layout: Layout; readonly said: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

export interface EditingState {
  readonly history: LayoutHistory
  /** Said to screen readers after each step; a refused edit says why. */
  readonly message: string
  readonly refused: boolean
  /** Rises with every message, so that the same one is said again. */
  readonly step: number
}

function reduce(state: EditingState, command: EditingCommand): EditingState {
  const said = (history: LayoutHistory, message: string, refused = false): EditingState => ({
    history,
    message,
    refused,
    step: state.step + 1,
  })
  const { history } = state
  switch (command.type) {
    case 'edit': {
      const result = command.edit(history.present)
      return result.ok
        ? said(recordStep(history, result.value), command.said)
        : said(history, result.error.message, true)
    }
    case 'replace':
      return said(recordStep(history, command.layout), command.said)
    case 'undo':
      return said(undo(history), history.past.length > 0 ? 'Undone.' : 'There is nothing to undo.')
    case 'redo':
      return said(redo(history), history.future.length > 0 ? 'Done again.' : 'There is nothing to redo.')
  }
}

/** One sitting at a layout: every change is an edit of the domain, and every edit can be undone. */
export function useLayoutEditing(start: Layout) {
  return useReducer(reduce, start, (layout): EditingState => {
    return { history: startHistory(layout), message: '', refused: false, step: 0 }
  })
}
