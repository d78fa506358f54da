/** For how long an account belongs to whom it was handed out, unless their page, being open, asks for more. */
export const leaseMinutes = 5
