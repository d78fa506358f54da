import type { ActionId } from '@arrears/domain/actions/catalog'
import type { RunnableAction } from './action-handler.ts'
import { addNoteHandler } from './add-note/perform.ts'
import './add-note/mutation.ts'

/** Every action of the domain with the side that writes it. */
export const actionHandlers = {
  addNote: addNoteHandler,
} as const satisfies Partial<Record<ActionId, RunnableAction>>
