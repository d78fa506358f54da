import { setHold } from '@arrears/domain/actions/set-hold/rule'
import { addDays } from '@arrears/domain/shared/local-date'
import { addFlag } from '../../contact/write-hold.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { startOfDay } from '../../platform/clock/start-of-day.ts'
import { defineHandler } from '../action-handler.ts'

export const setHoldHandler = defineHandler({
  rule: setHold,
  async perform({ hold }, writing, { id: accountId }) {
    const { tx, orgId, userId, now, timeZone, enqueue } = writing
    const { kind, startsOn, endsOn, note } = hold
    const id = newId('hold')
    await tx.hold.create({
      data: {
        id,
        orgId,
        accountId,
        kind,
        note,
        startsOn: new Date(startsOn),
        endsOn: endsOn && new Date(endsOn),
        setAt: now,
        setById: userId,
      },
      select: { id: true },
    })
    await addFlag(writing, accountId, kind)
    // Its last day still counts.
    if (endsOn) {
      const runAt = startOfDay(addDays(endsOn, 1), timeZone)
      await enqueue('endHold', { accountId, holdId: id }, { key: id, runAt })
    }
    return { answer: { holdId: id }, subjectId: id }
  },
})
