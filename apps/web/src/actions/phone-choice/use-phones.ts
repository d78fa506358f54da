import { useDialogData } from '../use-dialog-data.tsx'
import { PhoneChoice_QueryDocument } from './phone-choice.generated.ts'

export interface PhoneOption {
  readonly id: string
  readonly display: string
  readonly label: string
  readonly validity: 'unknown' | 'valid' | 'invalid'
  readonly debtorId: string
  readonly debtorName: string
}

/** The phone numbers of an account with whose they are; the primary debtor's come first. */
export function usePhones(accountId: string) {
  const { data, readiness } = useDialogData(PhoneChoice_QueryDocument, { accountId }, 'The phone numbers')
  const debtors = data?.account?.debtors ?? []
  const phones: PhoneOption[] = [...debtors]
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
    .flatMap(({ id, name, phones }) => phones.map((phone) => ({ ...phone, debtorId: id, debtorName: name })))
  return {
    phones,
    debtors,
    readiness,
  }
}

/** The number to propose: the first valid one, else the first that is not known to be wrong. */
export function proposedPhone(phones: readonly PhoneOption[]): PhoneOption | undefined {
  return (
    phones.find(({ validity }) => validity === 'valid') ??
    phones.find(({ validity }) => validity === 'unknown')
  )
}
