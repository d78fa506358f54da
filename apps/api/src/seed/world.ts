import type { Actor, Role } from '@arrears/domain/permissions/permissions'
import type { Settings } from '@arrears/domain/settings/settings'
import type { Currency } from '@arrears/domain/shared/currency'
import type { Id } from '@arrears/domain/shared/ids'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import type { MetadataSchemaDraft } from '@arrears/domain/custom-fields/metadata-schema'

/** What demo data is made from. The same plan makes the same rows. */
export interface DemoPlan {
  readonly seed: number
  /** Accounts of the first organisation; the second has a fifth of them. */
  readonly accounts: number
  /** The moment up to which things happen, in milliseconds: ages count from it. */
  readonly now: number
}

export type Market = 'ireland' | 'unitedStates'

export interface OrganisationSpec {
  /** Its place in ids: 1 and up. */
  readonly index: number
  readonly name: string
  readonly slug: string
  readonly currency: Currency
  readonly timeZone: string
  /** Hours from UTC without summer time. */
  readonly utcOffsetHours: number
  readonly locale: string
  readonly market: Market
  /** Of the plan's accounts, how many this organisation gets. */
  readonly share: number
  /** Whether it has the account of the guided tour, with its fixed figures, and the two with very long histories. */
  readonly hasShowcase: boolean
  readonly people: readonly Person[]
}

export interface Person {
  readonly name: string
  readonly email: string
  readonly role: Role
}

export interface WorldProfile {
  readonly id: Id<'profile'>
  readonly name: string
  /** In force for its accounts. */
  readonly settings: Settings
}

export interface WorldSchema extends MetadataSchemaDraft {
  readonly id: Id<'metadataSchema'>
}

/** What an organisation has before it has accounts; its ids follow from the plan, so that they need not be read back. */
export interface World {
  readonly plan: DemoPlan
  readonly spec: OrganisationSpec
  readonly orgId: Id<'organisation'>
  readonly today: LocalDate
  readonly members: readonly (Person & { readonly userId: Id<'user'> })[]
  readonly agents: readonly { readonly userId: Id<'user'>; readonly name: string }[]
  readonly residential: WorldProfile
  readonly business: WorldProfile
  readonly workflows: Readonly<Record<WorkflowKey, Id<'workflow'>>>
  readonly groups: Readonly<Record<GroupKey, Id<'group'>>>
  readonly teams: readonly { readonly id: Id<'team'>; readonly name: string }[]
  readonly queues: readonly { readonly id: Id<'queue'>; readonly name: string }[]
  readonly schemas: {
    readonly creditReport: WorldSchema
    readonly contactPreferences: WorldSchema
    readonly delivery: WorldSchema
  }
}

export const workflowNames = {
  informal: 'Reminders, informal',
  formal: 'Reminders, formal',
  business: 'Business dunning',
  keyAccounts: 'Key account care',
  preLegal: 'Pre-legal',
} as const
export type WorkflowKey = keyof typeof workflowNames

/** The group with the highest priority gives an account its workflow. */
export const groupSpecs = {
  individuals: { name: 'Individuals', priority: 10, workflow: 'informal' },
  businesses: { name: 'Businesses', priority: 20, workflow: 'business' },
  keyAccounts: { name: 'Key accounts', priority: 50, workflow: 'keyAccounts' },
  vulnerable: { name: 'Vulnerable customers', priority: 90, workflow: 'formal' },
  newCustomers: { name: 'New customers', priority: 5, workflow: null },
} as const satisfies Record<string, { name: string; priority: number; workflow: WorkflowKey | null }>
export type GroupKey = keyof typeof groupSpecs

export const systemActor = (world: World, name: string): Actor => ({
  kind: 'system',
  name,
  orgId: world.orgId,
})

export const userActor = (world: World, userId: Id<'user'>): Actor => ({
  kind: 'user',
  userId,
  role: 'agent',
  orgId: world.orgId,
})
