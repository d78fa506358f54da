import { validateSchema } from '@arrears/domain/custom-fields/validate-schema'
import { resolveSettings, settingValues } from '@arrears/domain/settings/resolve-settings'
import { addMonths, localDateOf } from '@arrears/domain/shared/local-date'
import { dateMillis } from '@arrears/domain/shared/local-date'
import { idMaker } from '../make-id.ts'
import { instantOf } from '../moment.ts'
import {
  groupSpecs,
  workflowNames,
  type DemoPlan,
  type OrganisationSpec,
  type World,
  type WorldProfile,
  type WorldSchema,
} from '../world.ts'
import { metadataSchemaDrafts } from './metadata-schemas.ts'
import { organisationSettings, profileSettings } from './profile-settings.ts'

const teamNames = ['First contact', 'Late stage', 'Disputes']
const queueNames = ['Calls today', 'Broken promises', 'Mail and documents', 'Payment questions']

/** When the organisation began to use Arrears, in milliseconds: before any of its accounts. */
export function foundedAt({ now }: DemoPlan): number {
  return dateMillis(addMonths(localDateOf(instantOf(now), 'UTC'), -30))
}

function mapValues<K extends string, V, R>(
  object: Readonly<Record<K, V>>,
  map: (value: V) => R,
): Record<K, R> {
  return Object.fromEntries(
    (Object.entries(object) as [K, V][]).map(([key, value]) => [key, map(value)]),
  ) as Record<K, R>
}

/** Everything an organisation has before its accounts. Ids are counted in this order, so that it stays as it is. */
export function describeWorld(plan: DemoPlan, spec: OrganisationSpec): World {
  const id = idMaker(plan, spec.index, 0)
  const profile = (name: string, own: object): WorldProfile => ({
    id: id('profile'),
    name,
    settings: settingValues(
      resolveSettings({ organisation: organisationSettings(spec), profile: { ...own } }),
    ),
  })
  const schema = (draft: unknown): WorldSchema => {
    const read = validateSchema(draft)
    if (!read.ok) throw new Error(`A schema of the demo data is wrong: ${JSON.stringify(read.error)}`)
    return { ...read.value, id: id('metadataSchema') }
  }
  const orgId = id('organisation')
  const members = spec.people.map((person) => ({ ...person, userId: userId(plan, person.email) }))
  return {
    plan,
    spec,
    orgId,
    today: localDateOf(instantOf(plan.now), spec.timeZone),
    members,
    agents: members.filter(({ role }) => role === 'agent'),
    residential: profile('Residential', profileSettings.residential),
    business: profile('Business', profileSettings.business),
    workflows: mapValues(workflowNames, () => id('workflow')),
    groups: mapValues(groupSpecs, () => id('group')),
    teams: teamNames.map((name) => ({ id: id('team'), name })),
    queues: queueNames.map((name) => ({ id: id('queue'), name })),
    schemas: {
      creditReport: schema(metadataSchemaDrafts.creditReport),
      contactPreferences: schema(metadataSchemaDrafts.contactPreferences),
      delivery: schema(metadataSchemaDrafts.delivery),
    },
  }
}

/** A person has one id in all organisations: it follows from the e-mail address. */
function userId(plan: DemoPlan, email: string) {
  let place = 0
  for (const letter of email) place = (place * 31 + letter.charCodeAt(0)) % 30_000_000
  return idMaker(plan, 0, place)('user')
}
