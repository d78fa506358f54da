import { toast } from '@arrears/ui/toast'
import { useClient } from 'urql'
import { saveEdits, type SaveOutcome } from '../../platform/editing/save-edits.ts'

const told: Readonly<Record<Exclude<SaveOutcome, 'saved'>, string>> = {
  conflict: 'Somebody else changed the same fields. Choose which values are to stay.',
  invalid: 'Some values were not accepted. They are marked on the page.',
  unreachable: 'The server does not answer. Your edits are kept: save again when you are connected.',
}

/** Saves every edit of the page and says what came of it. */
export function useSave() {
  const client = useClient()
  return async function save(count: number): Promise<SaveOutcome> {
    const { editSavers } = await import('../edit-savers.ts')
    const outcome = await saveEdits(editSavers(client))
    if (outcome === 'saved') {
      toast.show({ message: count === 1 ? '1 edit saved' : `${count} edits saved`, tone: 'ok' })
    } else toast.show({ message: told[outcome], tone: 'danger' })
    return outcome
  }
}
