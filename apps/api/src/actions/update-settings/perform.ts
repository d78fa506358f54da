import { settingFaults, updateSettings } from '@arrears/domain/actions/update-settings/rule'
import { can } from '@arrears/domain/permissions/permissions'
import { settingsPermission } from '@arrears/domain/settings/settings-permission'
import type { Prisma } from '../../generated/prisma/client.ts'
import { levelColumns, levelKind, lockSettingsLevel } from '../../grouping/settings-level.ts'
import { actorColumns } from '../../identity/actor-columns.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { forbidden } from '../../platform/failure/request-error.ts'
import { defineHandler } from '../action-handler.ts'

export const updateSettingsHandler = defineHandler({
  rule: updateSettings,
  subjectName: ({ profileId, accountId }) =>
    accountId ? ['account', accountId] : ['profile', profileId ?? ''],
  async loadSubject({ tx, orgId, actor }, _none, input) {
    const permission = settingsPermission(levelKind(input))
    if (!can(actor, permission)) throw forbidden(permission)
    const found = await lockSettingsLevel(tx, orgId, input)
    return found && { ...found, mayManage: can(actor, 'settings:manage') }
  },
  current: (_none, _input, { version, stored }) => ({ version, value: stored }),
  faults: (_none, input, subject) => settingFaults(input, subject),
  async perform({ version, settings, changes }, writing, _none, input) {
    const { tx, orgId, actor, actionRecordId, now } = writing
    const { profileId, accountId } = levelColumns(input)
    const data = { settings: settings as Prisma.InputJsonObject }
    const ofLevel = (id: string) => ({ where: { orgId_id: { orgId, id } }, data, select: { id: true } })
    if (accountId) await tx.account.update(ofLevel(accountId))
    else if (profileId) await tx.profile.update(ofLevel(profileId))
    else await tx.organisation.update({ where: { id: orgId }, data, select: { id: true } })
    await tx.settingChange.create({
      data: {
        id: newId('settingChange'),
        orgId,
        profileId,
        accountId,
        version,
        changes: changes as unknown as Prisma.InputJsonArray,
        ...actorColumns(actor),
        actionRecordId,
        changedAt: now,
      },
      select: { id: true },
    })
    const answer = { profileId, accountId }
    return accountId ? { answer, accountId } : { answer, followers: { profileId } }
  },
})
