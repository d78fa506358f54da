import { KeyValue, type KeyValueItem } from '@arrears/ui/key-value'
import { useLocale } from '@arrears/ui/locale'
import { debtorMasks } from '../../../platform/editing/debtor-values.ts'
import { useEdits } from '../../../platform/editing/use-edits.ts'
import { formatDate } from '../../../platform/time/format-date.ts'
import { usePermission } from '../../../shell/viewer-context.ts'
import { EditableText } from '../editing/editable-text.tsx'
import { addressItems } from './address-items.tsx'
import { ContactAdders } from './contact-adders.tsx'
import { debtorValues, type ShownDebtor } from './debtor-values.ts'
import { emailItems } from './email-items.tsx'
import { identifierItems } from './identifier-items.tsx'
import { languageName, languageOptions } from './languages.ts'
import { phoneItems } from './phone-items.tsx'

const tones = [
  { value: '', label: 'not chosen' },
  { value: 'formal', label: 'Formal' },
  { value: 'informal', label: 'Informal' },
]

/** One debtor's details, each edited where it stands and written by Save. */
export function DebtorDetails({ accountId, debtor }: { accountId: string; debtor: ShownDebtor }) {
  const reader = useLocale()
  const readOnly = !usePermission('debtor:edit')
  const { id, name, version } = debtor
  const edits = useEdits(
    { kind: 'debtor', accountId, id },
    { label: name, version, values: debtorValues(debtor), masked: debtorMasks(debtor) },
  )
  const context = { accountId, debtor, edits, readOnly }
  const text = (field: string, label: string, more: Partial<Parameters<typeof EditableText>[0]> = {}) => ({
    id: field,
    label,
    value: <EditableText edits={edits} field={field} label={label} readOnly={readOnly} {...more} />,
  })
  const person = edits.value('kind') !== 'company'
  const items: KeyValueItem[] = [
    text('name', 'Name'),
    ...phoneItems(context),
    ...emailItems(context),
    ...addressItems(context),
    ...(person
      ? [
          text('birthDate', 'Born', {
            type: 'date',
            write: (date) => (date ? formatDate(date, reader) : ''),
          }),
        ]
      : []),
    ...identifierItems(context, person),
    ...(person ? [text('employer', 'Employer')] : []),
    text('locale', 'Language', {
      options: languageOptions(String(edits.value('locale') ?? ''), reader),
      write: (tag) => languageName(tag, reader),
    }),
    text('tone', 'Tone', {
      options: tones,
      write: (tone) => tones.find(({ value }) => value === tone)?.label ?? tone,
    }),
  ]
  return (
    <>
      <KeyValue items={items} />
      {readOnly ? null : <ContactAdders edits={edits} />}
    </>
  )
}
