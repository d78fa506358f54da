/** One job follows a charge from being asked for to its end. */
export const chargeJobKey = (chargeId: string): string => `charge/${chargeId}`
