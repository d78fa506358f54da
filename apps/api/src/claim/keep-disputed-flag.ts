import type { Prisma } from '../generated/prisma/client.ts'

/** Sets the account's flag `disputed` while any of its claims is, and takes it away when none is any more. */
export async function keepDisputedFlag(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  accountId: string,
): Promise<void> {
  await tx.$executeRaw`
    update account set flags = array_remove(flags, 'disputed') || case when exists (
      select from claim where org_id = ${orgId} and account_id = ${accountId} and disputed_at is not null
    ) then array['disputed'] else '{}' end
    where org_id = ${orgId} and id = ${accountId}`
}
