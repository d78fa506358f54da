import type { Prisma } from '../../generated/prisma/client.ts'

/** What a row of each table is; the compiler knows from the schema when a column is missing. */
export interface RowTypes {
  organisation: Prisma.OrganisationCreateManyInput
  user: Prisma.UserCreateManyInput
  credential: Prisma.CredentialCreateManyInput
  membership: Prisma.MembershipCreateManyInput
  team: Prisma.TeamCreateManyInput
  teamMember: Prisma.TeamMemberCreateManyInput
  queue: Prisma.QueueCreateManyInput
  profile: Prisma.ProfileCreateManyInput
  workflow: Prisma.WorkflowCreateManyInput
  accountGroup: Prisma.AccountGroupCreateManyInput
  metadataSchema: Prisma.MetadataSchemaCreateManyInput
  layout: Prisma.LayoutCreateManyInput
  layoutVersion: Prisma.LayoutVersionCreateManyInput
  account: Prisma.AccountCreateManyInput
  actionRecord: Prisma.ActionRecordCreateManyInput
  accountGroupMember: Prisma.AccountGroupMemberCreateManyInput
  debtor: Prisma.DebtorCreateManyInput
  phone: Prisma.PhoneCreateManyInput
  email: Prisma.EmailCreateManyInput
  address: Prisma.AddressCreateManyInput
  product: Prisma.ProductCreateManyInput
  claim: Prisma.ClaimCreateManyInput
  paymentMethod: Prisma.PaymentMethodCreateManyInput
  mandate: Prisma.MandateCreateManyInput
  charge: Prisma.ChargeCreateManyInput
  chargeClaim: Prisma.ChargeClaimCreateManyInput
  ledgerTransaction: Prisma.LedgerTransactionCreateManyInput
  ledgerEntry: Prisma.LedgerEntryCreateManyInput
  promise: Prisma.PaymentPromiseCreateManyInput
  promiseClaim: Prisma.PromiseClaimCreateManyInput
  prolongation: Prisma.ProlongationCreateManyInput
  dispute: Prisma.DisputeCreateManyInput
  writeOff: Prisma.WriteOffCreateManyInput
  task: Prisma.TaskCreateManyInput
  note: Prisma.NoteCreateManyInput
  interaction: Prisma.InteractionCreateManyInput
  customFieldSet: Prisma.CustomFieldSetCreateManyInput
  diaryEvent: Prisma.DiaryEventCreateManyInput
}

export type TableName = keyof RowTypes

type Columns<T extends TableName> = readonly (keyof RowTypes[T] & string)[]

/** Columns that are loaded, in an order in which no row refers to one not loaded yet; the others keep their defaults. */
export const tableColumns: { readonly [T in TableName]: Columns<T> } = {
  organisation: ['id', 'name', 'slug', 'metadata', 'settings', 'createdAt'],
  user: ['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt'],
  credential: ['id', 'accountId', 'providerId', 'userId', 'password', 'createdAt', 'updatedAt'],
  membership: ['id', 'orgId', 'userId', 'role', 'createdAt'],
  team: ['id', 'orgId', 'name'],
  teamMember: ['orgId', 'teamId', 'userId'],
  queue: ['id', 'orgId', 'name'],
  profile: ['id', 'orgId', 'name', 'isDefault', 'settings'],
  workflow: ['id', 'orgId', 'name'],
  accountGroup: ['id', 'orgId', 'name', 'priority', 'workflowId'],
  metadataSchema: ['id', 'orgId', 'key', 'label', 'appliesTo', 'fields', 'version'],
  layout: ['id', 'orgId', 'scope', 'profileId', 'role', 'scopeKey', 'publishedNumber', 'version'],
  layoutVersion: ['id', 'orgId', 'layoutId', 'number', 'content', 'comment', 'publishedAt', 'publishedById'],
  account: [
    'id',
    'orgId',
    'reference',
    'externalId',
    'currency',
    'status',
    'flags',
    'tags',
    'profileId',
    'workflowId',
    'managerId',
    'settings',
    'name',
    'searchText',
    'balanceMinor',
    'unappliedMinor',
    'debitedMinor',
    'creditedMinor',
    'oldestDueOn',
    'openClaimCount',
    'lastWorkedAt',
    'version',
    'createdAt',
  ],
  actionRecord: [
    'id',
    'orgId',
    'accountId',
    'action',
    'actorKind',
    'actorLabel',
    'idempotencyKey',
    'inputHash',
    'result',
    'createdAt',
  ],
  accountGroupMember: ['orgId', 'groupId', 'accountId', 'addedAt'],
  debtor: [
    'id',
    'orgId',
    'accountId',
    'kind',
    'name',
    'isPrimary',
    'birthDate',
    'nationalId',
    'drivingLicence',
    'employer',
    'locale',
    'tone',
    'version',
    'createdAt',
  ],
  phone: [
    'id',
    'orgId',
    'accountId',
    'debtorId',
    'number',
    'label',
    'validity',
    'validityNote',
    'validityAt',
    'position',
  ],
  email: ['id', 'orgId', 'accountId', 'debtorId', 'address', 'label', 'position'],
  address: [
    'id',
    'orgId',
    'accountId',
    'debtorId',
    'label',
    'line1',
    'line2',
    'postcode',
    'city',
    'region',
    'country',
    'position',
  ],
  product: ['id', 'orgId', 'accountId', 'name', 'externalId'],
  claim: [
    'id',
    'orgId',
    'accountId',
    'productId',
    'parentId',
    'reference',
    'externalId',
    'kind',
    'state',
    'issuedOn',
    'dueOn',
    'settledOn',
    'disputedAt',
    'currency',
    'originalMinor',
    'principalMinor',
    'interestMinor',
    'costMinor',
    'version',
    'createdAt',
  ],
  paymentMethod: ['id', 'orgId', 'accountId', 'kind', 'label', 'last4', 'expiresOn', 'createdAt'],
  mandate: [
    'id',
    'orgId',
    'accountId',
    'paymentMethodId',
    'reference',
    'scheme',
    'signedOn',
    'lastUsedOn',
    'status',
    'disabledUntil',
  ],
  ledgerTransaction: [
    'id',
    'orgId',
    'accountId',
    'context',
    'effectiveOn',
    'bookedAt',
    'reason',
    'externalReference',
    'paymentMethodId',
    'reversesId',
    'actorKind',
    'actorUserId',
    'actorLabel',
    'action',
    'actionRecordId',
  ],
  charge: [
    'id',
    'orgId',
    'accountId',
    'paymentMethodId',
    'mandateId',
    'productId',
    'provider',
    'currency',
    'amountMinor',
    'returnedMinor',
    'state',
    'collectOn',
    'createdAt',
    'createdById',
    'submittedAt',
    'settledAt',
    'providerReference',
    'failureCode',
    'returnReason',
    'transactionId',
  ],
  chargeClaim: ['orgId', 'chargeId', 'claimId', 'amountMinor'],
  ledgerEntry: [
    'id',
    'orgId',
    'accountId',
    'transactionId',
    'ledgerAccount',
    'component',
    'claimId',
    'productId',
    'paymentMethodId',
    'context',
    'effectiveOn',
    'bookedAt',
    'currency',
    'amountMinor',
    'affectsBalance',
    'balanceAfterMinor',
  ],
  promise: [
    'id',
    'orgId',
    'accountId',
    'currency',
    'amountMinor',
    'paidMinor',
    'dueOn',
    'madeAt',
    'closedAt',
    'status',
    'paymentMethodId',
    'madeById',
    'version',
  ],
  promiseClaim: ['orgId', 'promiseId', 'claimId'],
  prolongation: [
    'id',
    'orgId',
    'accountId',
    'claimId',
    'days',
    'fromDueOn',
    'dueOn',
    'currency',
    'feeMinor',
    'basis',
    'feeClaimId',
    'feeTransactionId',
    'note',
    'madeAt',
    'madeById',
  ],
  dispute: [
    'id',
    'orgId',
    'accountId',
    'claimId',
    'currency',
    'amountMinor',
    'isWhole',
    'reason',
    'receivedOn',
    'inWriting',
    'withinValidationPeriod',
    'note',
    'raisedAt',
    'raisedById',
    'outcome',
    'resolvedAt',
    'resolvedById',
    'resolutionNote',
    'creditedMinor',
  ],
  writeOff: [
    'id',
    'orgId',
    'accountId',
    'claimId',
    'transactionId',
    'currency',
    'amountMinor',
    'component',
    'reason',
    'note',
    'madeAt',
    'madeById',
  ],
  task: [
    'id',
    'orgId',
    'accountId',
    'queueId',
    'teamId',
    'assigneeId',
    'dueOn',
    'tags',
    'note',
    'status',
    'createdById',
    'createdAt',
    'resolvedAt',
    'resolvedById',
    'resolutionNote',
    'version',
  ],
  note: ['id', 'orgId', 'accountId', 'text', 'createdById', 'createdAt'],
  interaction: [
    'id',
    'orgId',
    'accountId',
    'debtorId',
    'phoneId',
    'method',
    'direction',
    'outcome',
    'reason',
    'text',
    'occurredAt',
    'createdById',
  ],
  customFieldSet: ['orgId', 'schemaId', 'accountId', 'subjectId', 'values', 'version', 'updatedAt'],
  diaryEvent: [
    'id',
    'orgId',
    'accountId',
    'type',
    'version',
    'occurredAt',
    'actorKind',
    'actorUserId',
    'actorLabel',
    'claimId',
    'subjectId',
    'data',
    'actionRecordId',
  ],
}

export const tableNames = Object.keys(tableColumns) as readonly TableName[]

/** `ledgerEntry` → `ledger_entry`: names in the database are our names with underscores. */
export const storedName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
