import { z } from 'zod'
import type { AccountState } from '../../account/account-state.ts'
import { openAccount } from '../../account/availability.ts'
import type { StoredValue } from '../../custom-fields/field-type.ts'
import { valueOf } from '../../custom-fields/metadata-schema.ts'
import type { FieldValues, MetadataSchema } from '../../custom-fields/metadata-schema.ts'
import { validateValues } from '../../custom-fields/validate-values.ts'
import type { ValidatedValues } from '../../custom-fields/validate-values.ts'
import { diaryEvent } from '../../diary/diary-event.ts'
import { idField } from '../../shared/fields.ts'
import { idKind } from '../../shared/ids.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { Refusal, Result } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import { defineAction } from '../define-action.ts'

/** The schema and the values to change, loaded under the account's lock. */
export interface SetCustomFieldsSubject {
  /** Null when there is no such schema, or when it is archived. */
  readonly schema: MetadataSchema | null
  /** How people call what the values stand on; null when it is not the account, nor a debtor or a claim of it. */
  readonly subjectLabel: string | null
  readonly values: FieldValues
  /** 0 while nothing has been kept yet. */
  readonly version: number
  /** Ids among the new values that look like those of users and are of nobody in the organisation. */
  readonly unknownUserIds?: readonly string[]
}

const input = z.object({
  accountId: idField('account'),
  schemaId: idField('metadataSchema'),
  /** The account itself, or a debtor or a claim of it. */
  subjectId: z.string().max(60),
  expectedVersion: z.int().min(0),
  /** New values by field key; what is left out stays, null clears. */
  values: z.record(z.string(), z.unknown()),
})

type Input = z.output<typeof input>

/** Every fault of the values at once, for a form to show beside its fields; `decide` refuses with the first of them. */
export function customFieldFaults(
  { values }: Pick<Input, 'values'>,
  subject: SetCustomFieldsSubject,
): readonly Refusal[] {
  if (!subject.schema) return []
  const validated = validateValues(subject.schema, subject.values, values)
  return validated.ok ? [] : validated.error.map(inInput)
}

const inInput = (refusal: Refusal): Refusal => ({
  ...refusal,
  field: refusal.field ? `values.${refusal.field}` : 'values',
})

/** Fills in custom fields of an account, a debtor or a claim (A7, G2). */
export const setCustomFields = defineAction('setCustomFields', {
  input,
  available: openAccount,
  decide(account, given, _ctx, subject: SetCustomFieldsSubject) {
    const { schema, subjectLabel } = subject
    if (!schema) return refuse('SCHEMA_NOT_FOUND', 'These custom fields do not exist any more.', 'schemaId')
    if (subjectLabel === null || !isSubjectOf(schema, account, given.subjectId)) {
      const message = `${schema.label} is filled in for the ${schema.appliesTo}, and this is none of the account.`
      return refuse('SUBJECT_NOT_FOUND', message, 'subjectId')
    }
    const fresh = sameVersion(subject.version, given.expectedVersion)
    if (!fresh.ok) return fresh
    const validated = firstFault(validateValues(schema, subject.values, given.values))
    if (!validated.ok) return validated
    const { values, changed } = validated.value
    const stranger = schema.fields.find(
      ({ key, type }) => type === 'user' && subject.unknownUserIds?.includes(String(valueOf(values, key))),
    )
    if (stranger && changed.some(({ key }) => key === stranger.key)) {
      return refuse('USER_NOT_FOUND', 'There is no such user in this organisation.', `values.${stranger.key}`)
    }
    if (changed.length === 0) return refuse('NOTHING_CHANGED', 'Nothing has been changed.')
    const data = { schemaLabel: schema.label, subject: subjectLabel, changes: changed.map(asJson) }
    return ok({
      schemaId: schema.id,
      subjectId: given.subjectId,
      /** The version that the values replace. */
      version: subject.version,
      values,
      diary: [diaryEvent('customFieldsUpdated', data, { subjectId: given.subjectId })],
    })
  },
})

function isSubjectOf({ appliesTo }: MetadataSchema, account: AccountState, subjectId: string): boolean {
  return idKind(subjectId) === appliesTo && (appliesTo !== 'account' || subjectId === account.id)
}

function firstFault(validated: Result<ValidatedValues, readonly Refusal[]>): Result<ValidatedValues> {
  if (validated.ok) return validated
  const [first = { code: 'INVALID', message: 'These values cannot be kept.' }] = validated.error
  return { ok: false, error: inInput(first) }
}

/** Kept values are JSON by their type; the diary's schema only asks for lists that may be written to. */
function asJson({ before, after, ...change }: ValidatedValues['changed'][number]) {
  return { ...change, before: plain(before), after: plain(after) }
}

function plain(value: StoredValue | null) {
  if (typeof value !== 'object' || value === null) return value
  return 'amount' in value ? { ...value } : [...value]
}
