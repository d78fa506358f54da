import { startCall } from '@arrears/domain/actions/start-call/rule'
import { defineHandler } from '../action-handler.ts'

/** The telephone does the calling; what is written is the diary event alone. */
export const startCallHandler = defineHandler({
  rule: startCall,
  perform: async ({ call }) => ({
    answer: { phoneId: call.phoneId, uri: call.uri, overridden: call.overridden },
    subjectId: call.phoneId,
  }),
})
