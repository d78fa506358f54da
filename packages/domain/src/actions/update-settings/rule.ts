import { z } from 'zod'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField } from '../../shared/fields.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { Refusal } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import { settingPlaces } from '../../settings/setting-shapes.ts'
import type { SettingsLevel } from '../../settings/setting-shapes.ts'
import { settingValueText } from '../../settings/setting-value-text.ts'
import { settingDefinitions } from '../../settings/settings.ts'
import type { SettingKey } from '../../settings/settings.ts'
import { defineOrganisationAction } from '../define-action.ts'

/** The level to change, as kept, loaded under its lock. */
export interface UpdateSettingsSubject {
  readonly level: SettingsLevel
  /** How often it was changed; 0 while it never was. */
  readonly version: number
  readonly stored: Readonly<Record<string, unknown>>
  /** Of the account, for amounts in its diary. */
  readonly currency: string | null
  /** Whether who acts may change guarded settings as well (`settings:manage`). */
  readonly mayManage: boolean
}

const input = z.object({
  /** Neither: the whole organisation. */
  profileId: idField('profile').nullish(),
  accountId: idField('account').nullish(),
  expectedVersion: z.int().min(0),
  /** New values by key; what is left out stays, null takes a value away so that the wider level's counts again. */
  values: z.record(z.string(), z.unknown()),
})

type Input = z.output<typeof input>

/** One value that a change replaces; null is not set at the level. */
export interface SettingDifference {
  readonly key: SettingKey
  readonly before: unknown
  readonly after: unknown
}

const isSetting = (key: string): key is SettingKey => Object.hasOwn(settingDefinitions, key)

/** Every fault of the values at once, each naming its key, for a form to show beside its fields. */
export function settingFaults(
  { values }: Pick<Input, 'values'>,
  { level, mayManage }: Pick<UpdateSettingsSubject, 'level' | 'mayManage'>,
): readonly Refusal[] {
  return Object.entries(values).flatMap(([key, value]): readonly Refusal[] => {
    const field = `values.${key}`
    if (!isSetting(key)) return [{ code: 'UNKNOWN_SETTING', message: `There is no setting ${key}.`, field }]
    if (level === 'account' && settingPlaces[key].guarded && !mayManage) {
      const message = `Your role does not allow changing “${settingDefinitions[key].label}” on one account.`
      return [{ code: 'SETTING_GUARDED', message, field }]
    }
    if (value === null) return []
    const parsed = parseInput(settingDefinitions[key].schema, value)
    if (parsed.ok) return []
    return parsed.error.map((fault) => ({
      ...fault,
      field: fault.field === undefined ? field : `${field}.${fault.field}`,
    }))
  })
}

/** Sets or takes away settings of the organisation, a profile or an account (I2). */
export const updateSettings = defineOrganisationAction('updateSettings', {
  input,
  available: () => ok(),
  decide(_none, { profileId, accountId, expectedVersion, values }, _ctx, subject: UpdateSettingsSubject) {
    if (profileId && accountId) {
      return refuse('TWO_LEVELS', 'Name a profile or an account, not both.', 'accountId')
    }
    const fresh = sameVersion(subject.version, expectedVersion)
    if (!fresh.ok) return fresh
    const [fault] = settingFaults({ values }, subject)
    if (fault) return { ok: false, error: fault }
    const changes = differences(subject.stored, values)
    if (changes.length === 0) return refuse('NOTHING_CHANGED', 'Nothing has been changed.')
    const kept: Record<string, unknown> = { ...subject.stored }
    for (const { key, after } of changes) {
      if (after === null) delete kept[key]
      else kept[key] = after
    }
    const told = changes.map(({ key, before, after }) => ({
      field: key,
      label: settingDefinitions[key].label,
      before: valueText(key, before, subject.currency),
      after: valueText(key, after, subject.currency),
    }))
    return ok({
      version: subject.version + 1,
      settings: kept,
      changes,
      diary: subject.level === 'account' ? [diaryEvent('settingsUpdated', { changes: told })] : [],
    })
  },
})

function differences(
  stored: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): readonly SettingDifference[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (!isSetting(key)) return []
    const before = stored[key] ?? null
    const after = value === null ? null : settingDefinitions[key].schema.parse(value)
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ key, before, after }]
  })
}

function valueText(key: SettingKey, value: unknown, currency: string | null): string | null {
  if (value === null) return null
  // A value from before its definition changed may have any form.
  if (!settingDefinitions[key].schema.safeParse(value).success) return JSON.stringify(value)
  return settingValueText(settingPlaces[key].shape, value, 'en', currency ?? undefined)
}
