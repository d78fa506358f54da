import { resolveSettings } from '@arrears/domain/settings/resolve-settings'
import type { Prisma } from '../generated/prisma/client.ts'

/** Decides which day it is where no account's own setting does. */
export async function organisationTimeZone(tx: Prisma.TransactionClient, orgId: string): Promise<string> {
  const { settings } = await tx.organisation.findUniqueOrThrow({
    where: { id: orgId },
    select: { settings: true },
  })
  return resolveSettings({ organisation: settings as Record<string, unknown> }).timeZone.value
}
