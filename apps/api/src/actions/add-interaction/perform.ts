import { addInteraction } from '@arrears/domain/actions/add-interaction/rule'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const addInteractionHandler = defineHandler({
  rule: addInteraction,
  async perform({ interaction, claimIds, warning }, { tx, orgId, userId }, account) {
    const id = newId('interaction')
    const firstEventId = newId('diaryEvent')
    await tx.interaction.create({
      data: { id, orgId, accountId: account.id, ...interaction, createdById: userId },
      select: { id: true },
    })
    if (claimIds.length > 0) {
      await tx.interactionClaim.createMany({
        data: claimIds.map((claimId) => ({ orgId, interactionId: id, claimId })),
      })
    }
    return {
      answer: { interactionId: id, diaryEventId: firstEventId, contactWarning: warning },
      subjectId: id,
      firstEventId,
    }
  },
})
