import { factKind, factKinds, isFactId, type Operator } from '@arrears/domain/layout/facts'
import { statusFlagLabels, statusFlags } from '@arrears/domain/account/status-flag'
import type { SelectGroup, SelectOption } from '@arrears/ui/select'
import type { EditorVocabulary } from '../editor-context.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** What a comparison may look at: facts of every account, and the organisation's own fields. */
export function factOptions({ metadataSchemas }: EditorVocabulary): SelectGroup[] {
  const facts = Object.entries(factKinds).map(([value, { label }]) => ({ value, label }))
  const schemas = metadataSchemas.map(({ key, label, fields }) => ({
    label,
    options: fields
      .filter(({ retired }) => !retired)
      .map((field) => ({ value: `customField:${key}.${field.key}`, label: field.label })),
  }))
  return [{ label: 'Account', options: facts }, ...schemas.filter(({ options }) => options.length > 0)]
}

/** The custom field that a fact names. */
export function fieldOf(fact: string, { metadataSchemas }: EditorVocabulary) {
  const [schemaKey, fieldKey] = fact.replace('customField:', '').split('.')
  const schema = metadataSchemas.find(({ key }) => key === schemaKey)
  return schema?.fields.find(({ key }) => key === fieldKey)
}

const operatorWords: Readonly<Record<Operator, string>> = {
  is: 'is',
  isNot: 'is not',
  above: 'is more than',
  below: 'is less than',
  atLeast: 'is at least',
  atMost: 'is at most',
  has: 'includes',
  hasNot: 'does not include',
  isSet: 'is filled in',
  isNotSet: 'is empty',
}

export function operatorOptions(fact: string): SelectOption[] {
  const offered = factKind(fact)?.operators ?? []
  return offered.map((op) => ({ value: op, label: operatorWords[op] }))
}

export function isOperatorOf(fact: string, op: string): op is Operator {
  return factKind(fact)?.operators.some((offered) => offered === op) ?? false
}

const yesNo: SelectOption[] = [
  { value: 'true', label: 'yes' },
  { value: 'false', label: 'no' },
]

/** The values to choose from; undefined where one writes the value. */
export function valueOptions(fact: string, vocabulary: EditorVocabulary): SelectOption[] | undefined {
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  if (fact === 'flags') return statusFlags.map((flag) => ({ value: flag, label: statusFlagLabels[flag] }))
  if (fact === 'groupIds') return named(vocabulary.accountGroups)
  if (fact === 'profileId') return named(vocabulary.accountProfiles)
  if (fact === 'debtorKind') return ['person', 'company'].map((value) => ({ value, label: value }))
  if (fact === 'hasOpenPromise' || fact === 'hasActivePlan') return yesNo
  if (isFactId(fact)) return undefined
  const field = fieldOf(fact, vocabulary)
  if (field?.type === 'boolean') return yesNo
  if (field?.type !== 'choice' && field?.type !== 'multiChoice') return undefined
  const { choices = [] } = field.settings as { readonly choices?: readonly Choice[] }
  return choices.map(({ value, label }) => ({ value, label }))
}
