/** Custom fields of the demo organisations, as an admin would write them. */
export const metadataSchemaDrafts = {
  creditReport: {
    key: 'credit_report',
    label: 'Credit report',
    appliesTo: 'account',
    fields: [
      { key: 'score', label: 'Score', type: 'number', settings: { min: 0, max: 1000, decimals: 0 } },
      { key: 'bureau', label: 'Bureau', type: 'text', help: 'Who answered the request.' },
      { key: 'checkedOn', label: 'Checked', type: 'date' },
      {
        key: 'insolvency',
        label: 'Insolvency',
        type: 'choice',
        settings: {
          choices: [
            { value: 'noneFound', label: 'none found', colour: 'green' },
            { value: 'open', label: 'open', colour: 'red' },
            { value: 'discharged', label: 'discharged', colour: 'amber' },
          ],
        },
      },
      { key: 'employer', label: 'Employer', type: 'text' },
      { key: 'monthlyIncome', label: 'Monthly income', type: 'money', sensitive: true },
    ],
  },
  contactPreferences: {
    key: 'contact_preferences',
    label: 'Contact preferences',
    appliesTo: 'debtor',
    fields: [
      {
        key: 'channels',
        label: 'Preferred channels',
        type: 'multiChoice',
        settings: {
          choices: [
            { value: 'phone', label: 'Phone' },
            { value: 'email', label: 'E-mail' },
            { value: 'sms', label: 'SMS' },
            { value: 'letter', label: 'Letter' },
          ],
        },
      },
      { key: 'bestTime', label: 'Best time to call', type: 'text' },
      { key: 'interpreter', label: 'Needs an interpreter', type: 'boolean' },
      {
        key: 'health',
        label: 'Health circumstances',
        type: 'longText',
        sensitive: true,
        help: 'Only what the debtor told us and agreed to be kept.',
      },
    ],
  },
  delivery: {
    key: 'delivery',
    label: 'Delivery',
    appliesTo: 'claim',
    fields: [
      { key: 'orderNumber', label: 'Order number', type: 'text' },
      { key: 'deliveredOn', label: 'Delivered', type: 'date' },
      { key: 'signedBy', label: 'Signed by', type: 'text', sensitive: true },
      { key: 'tracking', label: 'Tracking', type: 'link' },
    ],
  },
} as const
