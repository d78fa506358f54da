import { writePdf } from './write-pdf.ts'

export interface DemoFile {
  readonly name: string
  readonly type: string
  /** How long ago it was added. */
  readonly daysAgo: number
  readonly content: Buffer
}

const sender = ['Northwind Collections', '12 Harbour Street, Galway', '']

/** What lies on the account of the guided tour: two documents, and a message that only a virus scanner could look into. */
export const demoFiles: readonly DemoFile[] = [
  {
    name: 'Supply contract.pdf',
    type: 'application/pdf',
    daysAgo: 400,
    content: writePdf([
      ...sender,
      'Supply contract',
      '',
      'Customer: Marisol Keane, account DEB-004217',
      'Electricity and gas for the address given at registration.',
      'Invoices are due within 14 days.',
    ]),
  },
  {
    name: 'First reminder.pdf',
    type: 'application/pdf',
    daysAgo: 58,
    content: writePdf([
      ...sender,
      'Dear Ms Keane,',
      '',
      'our invoice INV-20931 is due, and we have not received your payment.',
      'Please pay, or call us to agree on a date.',
    ]),
  },
  {
    name: 'Answer to the reminder.eml',
    type: 'message/rfc822',
    daysAgo: 41,
    content: Buffer.from(
      [
        'From: Marisol Keane <marisol.keane@example.com>',
        'To: collections@northwind.example',
        'Subject: Re: your reminder',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Hello, my wages come late this month. I can pay a part on Friday.',
        '',
      ].join('\r\n'),
    ),
  },
]
