import { join } from 'node:path'

/** Of the demo data; the password is printed at every start. */
export const demoPassword = 'arrears-demo'

/** Who works in the journeys. Everybody signs in once, before the first journey. */
export const people = {
  agent: 'agent@northwind.example',
  colleague: 'conor@northwind.example',
  manager: 'manager@northwind.example',
  admin: 'admin@northwind.example',
  readOnly: 'readonly@northwind.example',
  /** Of another organisation, whose layouts may be changed without a journey next door seeing it. */
  otherAdmin: 'admin@bluepeak.example',
  /** Of that organisation too, which works under US Regulation F. */
  otherManager: 'manager@bluepeak.example',
} as const

export type PersonKey = keyof typeof people

export function sessionFile(person: PersonKey): string {
  return join(runFolder(), `${person}.session.json`)
}

/** Accounts that journeys have taken for themselves are marked in here. */
export const takenFolder = (): string => join(runFolder(), 'taken')

function runFolder(): string {
  const folder = process.env['ARREARS_E2E_FOLDER']
  if (!folder) throw new Error('The set-up did not run')
  return folder
}
