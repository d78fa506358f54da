/** The parts of an address in the order in which they are typed. */
export const addressParts = [
  { part: 'line1', label: 'Street and number' },
  { part: 'line2', label: 'Second line' },
  { part: 'postcode', label: 'Postcode' },
  { part: 'city', label: 'Town' },
  { part: 'region', label: 'Region' },
  { part: 'country', label: 'Country code' },
] as const
