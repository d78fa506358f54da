import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { holdKindIds, holdKinds } from '../../hold/hold-kind.ts'
import { idField, textField } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineAction } from '../define-action.ts'

/** Ends a hold before its time, or one that has none (B21). */
export const liftHold = defineAction('liftHold', {
  input: z.object({ accountId: idField('account'), kind: z.enum(holdKindIds), reason: textField(2000) }),
  available: ({ flags }) =>
    holdKindIds.some((kind) => flags.includes(kind)) ? ok() : refuse('NO_HOLD', 'There is no hold to lift.'),
  decide: (account, { kind, reason }) => {
    if (!account.flags.includes(kind)) {
      return refuse('HOLD_NOT_IN_FORCE', `“${holdKinds[kind]}” is not in force.`, 'kind')
    }
    // A flag that came by import has no hold behind it.
    const hold = account.holds.find((held) => held.kind === kind)
    return ok({
      lifted: { kind, holdId: hold?.id ?? null, reason },
      diary: [
        diaryEvent('holdLifted', { hold: holdKinds[kind], reason }, hold ? { subjectId: hold.id } : {}),
      ],
    })
  },
})
