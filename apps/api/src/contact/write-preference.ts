import type { ContactChannel } from '@arrears/domain/contact-policy/contact-channel'
import type { PreferenceSource } from '@arrears/domain/contact-policy/preference-source'
import type { Id } from '@arrears/domain/shared/ids'
import type { Instant, LocalDate } from '@arrears/domain/shared/local-date'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'

interface Preference {
  readonly kind: 'consent' | 'optOut'
  readonly channel: ContactChannel
  readonly debtorId: Id<'debtor'>
  readonly destination: string | null
  readonly source: PreferenceSource
  readonly note: string | null
  readonly givenAt: Instant
  readonly expiresOn: LocalDate | null
  readonly fromTime: string | null
  readonly toTime: string | null
}

interface By {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly userId: string | null
  readonly now: string
}

/** Keeps a consent or an opt-out, and answers its id. */
export async function writePreference(
  { tx, orgId, userId }: By,
  accountId: string,
  preference: Preference,
): Promise<Id<'contactPreference'>> {
  const id = newId('contactPreference')
  const expiresOn = preference.expiresOn && new Date(preference.expiresOn)
  await tx.contactPreference.create({
    data: { id, orgId, accountId, ...preference, expiresOn, recordedById: userId },
    select: { id: true },
  })
  return id
}

/** Ends consents and opt-outs; their rows stay. */
export async function withdrawPreferences(
  { tx, orgId, userId, now }: By,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx.contactPreference.updateMany({
    where: { orgId, id: { in: [...ids] }, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnById: userId },
  })
}
