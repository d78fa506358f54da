import { toast } from '@arrears/ui/toast'
import { useState, type FormEvent } from 'react'
import { useClient } from 'urql'
import { debtorMasks, debtorValues } from '../../platform/editing/debtor-values.ts'
import { subjectKey } from '../../platform/editing/edit-subject.ts'
import { editingState, restoreSubject } from '../../platform/editing/edits.ts'
import { saveEdits } from '../../platform/editing/save-edits.ts'
import { useEdits } from '../../platform/editing/use-edits.ts'
import { editSavers } from '../edit-savers.ts'
import type { UpdateDebtor_DebtorFragmentFragment } from './update-debtor.generated.ts'

export type EditedDebtor = UpdateDebtor_DebtorFragmentFragment

/** The dialog works on the page's own edits, so that nothing typed in one place is missing in the other. */
export function useDebtorForm(accountId: string, debtor: EditedDebtor, onClose: () => void) {
  const client = useClient()
  const subject = { kind: 'debtor', accountId, id: debtor.id } as const
  const key = subjectKey(subject)
  const [before] = useState(() => editingState().subjects[key])
  const [touched, setTouched] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const edits = useEdits(subject, {
    label: debtor.name,
    version: debtor.version,
    values: debtorValues(debtor),
    masked: debtorMasks(debtor),
  })

  async function save(): Promise<void> {
    const outcome = await saveEdits(editSavers(client), [key])
    if (outcome === 'saved') {
      toast.show({ message: 'Debtor changed', tone: 'ok' })
      onClose()
    } else setAttempt((count) => count + 1)
  }

  return {
    edits,
    text: (field: string, label: string) => ({
      value: String(edits.value(field) ?? ''),
      onChange(event: { target: { value: string } }) {
        setTouched(true)
        edits.set(field, event.target.value, label)
      },
    }),
    remove(field: string, label: string): void {
      setTouched(true)
      if (field.split('.')[1]?.startsWith('new')) edits.reset(field)
      else edits.set(field, null, label)
    },
    /** Takes back what was typed in the dialog, and nothing else. */
    leave(): void {
      restoreSubject(key, before)
      onClose()
    },
    form: {
      values: {},
      busy: edits.saving,
      dirty: () => touched,
      message: edits.message ?? '',
      attempt,
      submit(event: FormEvent): void {
        event.preventDefault()
        void save()
      },
    },
  }
}

export type DebtorFormState = ReturnType<typeof useDebtorForm>
