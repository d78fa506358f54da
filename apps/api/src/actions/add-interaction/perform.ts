import { addInteraction } from '@arrears/domain/actions/add-interaction/rule'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const addInteractionHandler = defineHandler({
  rule: addInteraction,
  async perform({ interaction }, { tx, orgId, userId }, account) {
    const id = newId('interaction')
    const firstEventId = newId('diaryEvent')
    await tx.interaction.create({
      data: { id, orgId, accountId: account.id, ...interaction, createdById: userId },
      select: { id: true },
    })
    return { answer: { interactionId: id, diaryEventId: firstEventId }, subjectId: id, firstEventId }
  },
})
