import type { Actor, Permission } from '@arrears/domain/permissions/permissions'
import type { IdKind } from '@arrears/domain/shared/ids'
import type { PrismaClient } from '../generated/prisma/client.ts'
import { editableLayouts } from '../layout/layout-scope.ts'

/** Things that have an id but are reached through what they belong to alone. */
type Unreachable =
  | 'phone'
  | 'email'
  | 'address'
  | 'ledgerTransaction'
  | 'prolongation'
  | 'dispute'
  | 'writeOff'
  | 'interaction'
  | 'contactPreference'
  | 'hold'
  | 'agency'
  | 'agencyAssignment'
  | 'worklist'
  | 'handout'
  | 'instalment'
  | 'widget'
  | 'settingChange'
  | 'actionRecord'
  | 'invitation'
  | 'apiKey'

type NodeKind = Exclude<IdKind, Unreachable>

interface NodeType {
  /** Its name in GraphQL. */
  readonly name: string
  /** What one must be allowed to do to read it. */
  readonly permission: Permission
  /** One of the organisation, with the columns that `query` selects. */
  find(prisma: PrismaClient, query: object, orgId: string, id: string, actor: Actor): Promise<object | null>
}

/** The columns that make up the key of nearly everything. */
const key = (orgId: string, id: string) => ({ where: { orgId_id: { orgId, id } } })

/** What `node(id)` finds, by the kind that the prefix of the id names; complete, or it does not compile. */
export const nodeTypes = {
  organisation: {
    name: 'Organisation',
    permission: 'account:read',
    find: (prisma, query, orgId, id) =>
      prisma.organisation.findFirst({ ...query, where: { AND: [{ id: orgId }, { id }] } }),
  },
  user: {
    name: 'User',
    permission: 'account:read',
    find: (prisma, query, orgId, userId) =>
      prisma.member.findUnique({ ...query, where: { orgId_userId: { orgId, userId } } }),
  },
  team: {
    name: 'Team',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.team.findUnique({ ...query, ...key(orgId, id) }),
  },
  queue: {
    name: 'Queue',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.queue.findUnique({ ...query, ...key(orgId, id) }),
  },
  account: {
    name: 'Account',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.account.findUnique({ ...query, ...key(orgId, id) }),
  },
  debtor: {
    name: 'Debtor',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.debtor.findUnique({ ...query, ...key(orgId, id) }),
  },
  product: {
    name: 'Product',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.product.findUnique({ ...query, ...key(orgId, id) }),
  },
  claim: {
    name: 'Claim',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.claim.findUnique({ ...query, ...key(orgId, id) }),
  },
  paymentMethod: {
    name: 'PaymentMethod',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.paymentMethod.findUnique({ ...query, ...key(orgId, id) }),
  },
  mandate: {
    name: 'Mandate',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.mandate.findUnique({ ...query, ...key(orgId, id) }),
  },
  charge: {
    name: 'Charge',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.charge.findUnique({ ...query, ...key(orgId, id) }),
  },
  call: {
    name: 'Call',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.call.findUnique({ ...query, ...key(orgId, id) }),
  },
  promise: {
    name: 'Promise',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.paymentPromise.findUnique({ ...query, ...key(orgId, id) }),
  },
  instalmentPlan: {
    name: 'InstalmentPlan',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.instalmentPlan.findUnique({ ...query, ...key(orgId, id) }),
  },
  task: {
    name: 'Task',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.task.findUnique({ ...query, ...key(orgId, id) }),
  },
  note: {
    name: 'Note',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.note.findUnique({ ...query, ...key(orgId, id) }),
  },
  file: {
    name: 'File',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.file.findUnique({ ...query, ...key(orgId, id) }),
  },
  group: {
    name: 'AccountGroup',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.accountGroup.findUnique({ ...query, ...key(orgId, id) }),
  },
  profile: {
    name: 'AccountProfile',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.profile.findUnique({ ...query, ...key(orgId, id) }),
  },
  workflow: {
    name: 'Workflow',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.workflow.findUnique({ ...query, ...key(orgId, id) }),
  },
  ledgerEntry: {
    name: 'LedgerEntry',
    permission: 'ledger:read',
    // The far side of a booking is nothing that the journal shows.
    find: (prisma, query, orgId, id) =>
      prisma.ledgerEntry.findFirst({ ...query, where: { orgId, id, affectsBalance: true } }),
  },
  diaryEvent: {
    name: 'DiaryEvent',
    permission: 'diary:read',
    find: (prisma, query, orgId, id) => prisma.diaryEvent.findUnique({ ...query, ...key(orgId, id) }),
  },
  metadataSchema: {
    name: 'MetadataSchema',
    permission: 'account:read',
    find: (prisma, query, orgId, id) => prisma.metadataSchema.findUnique({ ...query, ...key(orgId, id) }),
  },
  layout: {
    name: 'Layout',
    permission: 'account:read',
    find: (prisma, query, _orgId, id, actor) =>
      prisma.layout.findFirst({ ...query, where: { ...editableLayouts(actor), id } }),
  },
  layoutVersion: {
    name: 'LayoutVersion',
    permission: 'account:read',
    find: (prisma, query, orgId, id, actor) =>
      prisma.layoutVersion.findFirst({ ...query, where: { orgId, id, layout: editableLayouts(actor) } }),
  },
} as const satisfies Readonly<Record<NodeKind, NodeType>>

/** The type that an id names, or undefined when there is none to be found by it. */
export function nodeTypeOf(kind: IdKind | undefined): NodeType | undefined {
  return kind !== undefined && kind in nodeTypes ? nodeTypes[kind as NodeKind] : undefined
}
