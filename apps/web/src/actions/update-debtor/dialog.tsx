import { Dialog } from '@arrears/ui/dialog'
import { ErrorState } from '@arrears/ui/error-state'
import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ActionDialogProps } from '../action-dialog.ts'
import { DebtorForm } from './debtor-form.tsx'
import { UpdateDebtor_DebtorsQueryDocument } from './update-debtor.generated.ts'

/** The same edits as in place, in one form: for phones, and for those who prefer it. */
export default function UpdateDebtorDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const [{ data, error }, retry] = useQuery({
    query: UpdateDebtor_DebtorsQueryDocument,
    variables: { accountId },
  })
  const [chosen, setChosen] = useState(subjectId)
  const debtors = data?.account?.debtors ?? []
  const debtor =
    debtors.find(({ id }) => id === chosen) ?? debtors.find(({ isPrimary }) => isPrimary) ?? debtors[0]
  if (!debtor) {
    return (
      <Dialog title="Edit debtor and contact details" onClose={onClose}>
        {error ? (
          <ErrorState
            message="The debtor could not be loaded."
            onRetry={() => retry({ requestPolicy: 'network-only' })}
          />
        ) : (
          <SkeletonLines label="Loading the debtor" lines={8} />
        )}
      </Dialog>
    )
  }
  return (
    <DebtorForm key={debtor.id} accountId={accountId} debtor={debtor} onClose={onClose}>
      {debtors.length > 1 ? (
        <Field label="Debtor">
          <Select
            options={debtors.map(({ id, name }) => ({ value: id, label: name }))}
            value={debtor.id}
            onChange={(event) => setChosen(event.target.value)}
          />
        </Field>
      ) : null}
    </DebtorForm>
  )
}
