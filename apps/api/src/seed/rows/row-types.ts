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
  agency: Prisma.AgencyCreateManyInput
  worklist: Prisma.WorklistCreateManyInput
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
  instalmentPlan: Prisma.InstalmentPlanCreateManyInput
  instalment: Prisma.InstalmentCreateManyInput
  instalmentPlanClaim: Prisma.InstalmentPlanClaimCreateManyInput
  prolongation: Prisma.ProlongationCreateManyInput
  dispute: Prisma.DisputeCreateManyInput
  writeOff: Prisma.WriteOffCreateManyInput
  task: Prisma.TaskCreateManyInput
  note: Prisma.NoteCreateManyInput
  interaction: Prisma.InteractionCreateManyInput
  contactPreference: Prisma.ContactPreferenceCreateManyInput
  hold: Prisma.HoldCreateManyInput
  customFieldSet: Prisma.CustomFieldSetCreateManyInput
  diaryEvent: Prisma.DiaryEventCreateManyInput
}
