export const actionGroupLabels = {
  contact: 'Contact',
  payment: 'Payment',
  claim: 'Claims',
  work: 'Work',
  page: 'Page',
} as const
