import { setOwnPhone } from '@arrears/domain/call/changes/set-own-phone'
import { defineHandler } from '../action-handler.ts'

export const setOwnPhoneHandler = defineHandler({
  rule: setOwnPhone,
  async perform({ userId, ownPhone }, { tx, orgId }) {
    // The application may change this column of a colleague and no other; `updateMany` reads nothing else back.
    await tx.member.updateMany({ where: { orgId, userId }, data: { ownPhone } })
    return { answer: { ownPhone } }
  },
})
