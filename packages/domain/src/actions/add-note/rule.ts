import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField, textField } from '../../shared/fields.ts'
import { ok } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Keeps a note on the account (B22). Closed accounts take notes too: what is learnt late still belongs to the file. */
export const addNote = defineAction('addNote', {
  input: z.object({ accountId: idField('account'), text: textField(10_000) }),
  available: () => ok(),
  decide: (_account, { text }) => ok({ note: { text }, diary: [diaryEvent('noteAdded', { text })] }),
})
