/** One job follows a call from being asked for to its end. */
export const callJobKey = (callId: string): string => `call/${callId}`

/** Apart from it: a look that was asked for must not be put off by the next one that is due. */
export const callLookKey = (callId: string): string => `call-look/${callId}`

export const hangUpJobKey = (callId: string): string => `hang-up/${callId}`
