/** How long a call may wait for the provider, in seconds; later nobody expects their phone to ring. */
export const longestWait = 60

/** How long one's own phone, and then the debtor's, rings at most, in seconds. */
export const agentRings = 25
export const debtorRings = 40

/** How long may be talked, in seconds; a call that was forgotten does not go on for days. */
export const longestTalk = 4 * 3600
