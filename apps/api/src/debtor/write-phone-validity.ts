import type { Prisma } from '../generated/prisma/client.ts'

interface PhoneValidity {
  readonly phoneId: string
  readonly validity: 'valid' | 'invalid'
  readonly note: string | null
  /** When it was found out. */
  readonly at: string
}

export async function writePhoneValidity(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  { phoneId, validity, note, at }: PhoneValidity,
): Promise<void> {
  await tx.phone.update({
    where: { orgId_id: { orgId, id: phoneId } },
    data: { validity, validityNote: note, validityAt: at },
    select: { id: true },
  })
}
