import type { OwnCall } from '../call-provider/provider.ts'
import type { Call, PrismaClient } from '../generated/prisma/client.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'

/** A call as it stands now. */
export async function findCall(prisma: PrismaClient, { orgId, callId }: OwnCall): Promise<Call> {
  return await withOrganisation(orgId, () =>
    prisma.call.findUniqueOrThrow({ where: { orgId_id: { orgId, id: callId } } }),
  )
}
