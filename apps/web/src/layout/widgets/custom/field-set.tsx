import { KeyValue } from '@arrears/ui/key-value'
import { customFieldMasks, customFieldValues } from '../../../platform/editing/custom-field-values.ts'
import { useEdits } from '../../../platform/editing/use-edits.ts'
import type { CustomWidget_SetFragmentFragment } from './custom-widget.generated.ts'
import { FieldValue } from './field-value.tsx'

export type ShownSet = CustomWidget_SetFragmentFragment
export type ShownValue = ShownSet['values'][number]

interface FieldSetProps {
  readonly accountId: string
  readonly currency: string
  readonly set: ShownSet
  readonly fieldKeys: readonly string[]
}

/** The chosen fields of one account, debtor or claim. */
export function FieldSet({ accountId, currency, set, fieldKeys }: FieldSetProps) {
  const { schema, subjectId, version } = set
  const edits = useEdits(
    { kind: 'customFields', accountId, id: subjectId, schemaId: schema.id },
    {
      label: schema.label,
      version,
      values: customFieldValues(set.values),
      masked: customFieldMasks(set.values),
    },
  )
  const chosen = fieldKeys.flatMap((key) => set.values.find(({ field }) => field.key === key) ?? [])
  return (
    <KeyValue
      items={chosen.map((shown) => ({
        id: shown.field.key,
        label: <span title={shown.field.help ?? undefined}>{shown.field.label}</span>,
        value: (
          <FieldValue
            accountId={accountId}
            currency={currency}
            subjectId={subjectId}
            schemaKey={schema.key}
            shown={shown}
            edits={edits}
          />
        ),
      }))}
    />
  )
}
