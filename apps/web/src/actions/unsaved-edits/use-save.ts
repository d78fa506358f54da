import { toast } from '@arrears/ui/toast'
import { useClient } from 'urql'
import { editingState } from '../../platform/editing/edits.ts'
import { saveEdits, type SaveOutcome } from '../../platform/editing/save-edits.ts'
import { editSavers } from '../edit-savers.ts'

const told: Readonly<Record<Exclude<SaveOutcome, 'saved'>, string>> = {
  conflict: 'Somebody else changed the same fields. Choose which values are to stay.',
  invalid: 'Some values were not accepted. They are marked on the page.',
  unreachable: 'The server does not answer. Your edits are kept: save again when you are connected.',
}

/** What the server said that belongs to no field. */
function refusals(): string {
  return Object.values(editingState().subjects)
    .flatMap(({ label, errors }) => (errors[''] ? [`${label}: ${errors['']}`] : []))
    .join(' ')
}

/** Saves every edit of the page and says what came of it. */
export function useSave() {
  const client = useClient()
  return async function save(count: number): Promise<SaveOutcome> {
    const outcome = await saveEdits(editSavers(client))
    if (outcome === 'saved') {
      toast.show({ message: count === 1 ? '1 edit saved' : `${count} edits saved`, tone: 'ok' })
    } else {
      const message = (outcome === 'invalid' && refusals()) || told[outcome]
      toast.show({ message, tone: 'danger' })
    }
    return outcome
  }
}
