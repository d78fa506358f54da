import { IconButton } from '@arrears/ui/icon-button'
import { usePermission } from '../../shell/viewer-context.ts'
import { useAvailableActions } from '../action-bar/use-available-actions.ts'

/** Opens the form beside the value that it changes; not there for people who may not. */
export function AssignPencil({ field }: { field: 'workflow' | 'account manager' }) {
  const { refusalOf, start } = useAvailableActions()
  const refusal = refusalOf('assignAccount')
  if (!usePermission('account:assign')) return null
  return (
    <IconButton
      icon="pencil"
      size="xs"
      label={`Change ${field}`}
      title={refusal}
      aria-disabled={Boolean(refusal)}
      onClick={() => start('assignAccount', { field })}
    />
  )
}
