import type { SettingLevels } from '@arrears/domain/settings/resolve-settings'
import type { SettingsLevel } from '@arrears/domain/settings/setting-shapes'
import type { Prisma } from '../generated/prisma/client.ts'

/** Which level of settings is meant: of a profile, of an account, or of the organisation when neither is named. */
export interface NamedLevel {
  readonly profileId?: string | null
  readonly accountId?: string | null
}

/** A level as kept, with the wider ones around it. */
export interface StoredLevel {
  readonly level: SettingsLevel
  /** For people. */
  readonly name: string
  readonly version: number
  /** Everything that is set at this level. */
  readonly stored: Readonly<Record<string, unknown>>
  readonly levels: SettingLevels
  readonly currency: string | null
}

export const levelKind = ({ profileId, accountId }: NamedLevel): SettingsLevel =>
  accountId ? 'account' : profileId ? 'profile' : 'organisation'

/** The columns by which changes of a level are found. */
export const levelColumns = ({ profileId, accountId }: NamedLevel) => ({
  profileId: profileId ?? null,
  accountId: accountId ?? null,
})

const asLevel = (stored: unknown) => stored as Readonly<Record<string, unknown>>

/** Reads a level; undefined when there is no such profile or account in the organisation. */
export async function readSettingsLevel(
  tx: Prisma.TransactionClient,
  orgId: string,
  named: NamedLevel,
): Promise<StoredLevel | undefined> {
  const { profileId, accountId } = named
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: orgId },
    select: { name: true, settings: true },
  })
  const last = await tx.settingChange.findFirst({
    where: { orgId, ...levelColumns(named) },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  const version = last?.version ?? 0
  const wide = { organisation: asLevel(organisation.settings) }
  if (accountId) {
    const account = await tx.account.findUnique({
      where: { orgId_id: { orgId, id: accountId } },
      select: { reference: true, currency: true, settings: true, profile: { select: { settings: true } } },
    })
    if (!account) return undefined
    const stored = asLevel(account.settings)
    return {
      level: 'account',
      name: account.reference,
      version,
      stored,
      currency: account.currency,
      levels: { ...wide, profile: asLevel(account.profile.settings), account: stored },
    }
  }
  if (profileId) {
    const profile = await tx.profile.findUnique({
      where: { orgId_id: { orgId, id: profileId } },
      select: { name: true, settings: true },
    })
    if (!profile) return undefined
    const stored = asLevel(profile.settings)
    const levels = { ...wide, profile: stored }
    return { level: 'profile', name: profile.name, version, stored, currency: null, levels }
  }
  const { name } = organisation
  return { level: 'organisation', name, version, stored: wide.organisation, currency: null, levels: wide }
}

/** Locks the row that keeps the level until the transaction ends, and then reads it: two editors are served in turn. */
export async function lockSettingsLevel(
  tx: Prisma.TransactionClient,
  orgId: string,
  named: NamedLevel,
): Promise<StoredLevel | undefined> {
  const { profileId, accountId } = named
  // Other rows refer to profile and organisation: the weaker lock lets them be written meanwhile.
  if (accountId) {
    await tx.$queryRaw`select 1 from account where org_id = ${orgId} and id = ${accountId} for update`
  } else if (profileId) {
    await tx.$queryRaw`select 1 from profile where org_id = ${orgId} and id = ${profileId} for no key update`
  } else {
    await tx.$queryRaw`select 1 from organisation where id = ${orgId} for no key update`
  }
  return await readSettingsLevel(tx, orgId, named)
}
