import type { KeyValueItem } from '@arrears/ui/key-value'
import { EditableText } from '../editing/editable-text.tsx'
import { MaskedValue } from '../editing/masked-value.tsx'
import type { DetailContext } from './detail-context.ts'

/** Identifiers are masked; typing a new one replaces what is there without having to see it. */
export function identifierItems(context: DetailContext, person: boolean): KeyValueItem[] {
  const { debtor } = context
  const items = [
    { field: 'nationalId', label: person ? 'National ID' : 'Registration no.', masked: debtor.nationalId },
    { field: 'drivingLicence', label: 'Driving licence', masked: debtor.drivingLicence },
  ]
  return items
    .filter(({ field, masked }) => masked || (!context.readOnly && field === 'nationalId'))
    .map(({ field, label, masked }) => ({
      id: field,
      label,
      value: <IdentifierValue {...context} field={field} label={label} masked={masked ?? null} />,
    }))
}

interface IdentifierValueProps extends DetailContext {
  readonly field: string
  readonly label: string
  readonly masked: string | null
}

function IdentifierValue({ accountId, debtor, edits, readOnly, field, label, masked }: IdentifierValueProps) {
  const replaced = edits.isDirty(field)
  return (
    <>
      {masked && !replaced ? (
        <MaskedValue
          accountId={accountId}
          subjectId={debtor.id}
          field={field}
          label={label}
          masked={masked}
        />
      ) : null}
      {readOnly ? null : (
        <EditableText
          edits={edits}
          field={field}
          label={masked ? `New ${label.toLowerCase()}` : label}
          readOnly={false}
          placeholder={masked ? '' : 'none'}
        />
      )}
    </>
  )
}
