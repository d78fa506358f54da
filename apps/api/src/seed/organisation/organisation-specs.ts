import type { OrganisationSpec, Person } from '../world.ts'

/** Works for both organisations: signs in once and switches between them. */
const consultant = (role: Person['role']): Person => ({
  name: 'Sofia Lindqvist',
  email: 'sofia@consulting.example',
  role,
})

/** The password of everyone in the demo data. It is printed at every start, and only there because it is no secret. */
export const demoPassword = 'arrears-demo'

export const organisationSpecs: readonly [OrganisationSpec, ...OrganisationSpec[]] = [
  {
    index: 1,
    name: 'Northwind Collections',
    slug: 'northwind',
    currency: 'EUR',
    timeZone: 'Europe/Dublin',
    utcOffsetHours: 0,
    locale: 'en-IE',
    market: 'ireland',
    share: 1,
    hasShowcase: true,
    people: [
      { name: 'Ines Duarte', email: 'agent@northwind.example', role: 'agent' },
      { name: 'Omar Haddad', email: 'manager@northwind.example', role: 'teamManager' },
      { name: 'Freya Lund', email: 'admin@northwind.example', role: 'admin' },
      { name: 'Tom Byrne', email: 'readonly@northwind.example', role: 'readOnly' },
      { name: 'Conor Walsh', email: 'conor@northwind.example', role: 'agent' },
      { name: 'Amara Okafor', email: 'amara@northwind.example', role: 'agent' },
      { name: 'Zoë Brückner', email: 'zoe@northwind.example', role: 'agent' },
      consultant('admin'),
    ],
  },
  {
    index: 2,
    name: 'Bluepeak Receivables',
    slug: 'bluepeak',
    currency: 'USD',
    timeZone: 'America/New_York',
    utcOffsetHours: -5,
    locale: 'en-US',
    market: 'unitedStates',
    share: 0.2,
    hasShowcase: false,
    people: [
      { name: 'Marcus Reed', email: 'agent@bluepeak.example', role: 'agent' },
      { name: 'Dana Whitfield', email: 'manager@bluepeak.example', role: 'teamManager' },
      { name: 'Priya Raman', email: 'admin@bluepeak.example', role: 'admin' },
      { name: 'Luis Ortega', email: 'readonly@bluepeak.example', role: 'readOnly' },
      { name: 'Hannah Cole', email: 'hannah@bluepeak.example', role: 'agent' },
      consultant('teamManager'),
    ],
  },
]
