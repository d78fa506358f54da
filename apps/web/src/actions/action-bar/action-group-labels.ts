export const actionGroupLabels = {
  contact: 'Contact',
  payment: 'Payment',
  work: 'Work',
  page: 'Page',
} as const
