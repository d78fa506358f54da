import { useDialogData } from '../use-dialog-data.tsx'
import { PreferenceFields_QueryDocument } from './preference-fields.generated.ts'

/** Every number and e-mail address of an account, with whose it is when there are several debtors. */
export function useAddresses(accountId: string) {
  const { data, readiness } = useDialogData(
    PreferenceFields_QueryDocument,
    { accountId },
    'The numbers and addresses',
  )
  const debtors = [...(data?.account?.debtors ?? [])].sort(
    (a, b) => Number(b.isPrimary) - Number(a.isPrimary),
  )
  const named = (text: string, name: string) => (debtors.length > 1 ? `${text}, ${name}` : text)
  return {
    debtors: debtors.map(({ id, name }) => ({ value: id, label: name })),
    phones: debtors.flatMap(({ name, phones }) =>
      phones.map(({ id, display }) => ({ value: id, label: named(display, name) })),
    ),
    emails: debtors.flatMap(({ name, emails }) =>
      emails.map(({ id, address }) => ({ value: id, label: named(address, name) })),
    ),
    readiness,
  }
}
