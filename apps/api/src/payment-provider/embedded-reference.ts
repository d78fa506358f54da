/** What the embedded provider calls the payment of a charge. */
export const embeddedReference = (chargeId: string): string => `embedded_${chargeId}`
