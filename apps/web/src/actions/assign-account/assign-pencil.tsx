import { IconButton } from '@arrears/ui/icon-button'
import { toast } from '@arrears/ui/toast'
import { useAccount } from '../../account/account-context.ts'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import { useAvailableActions } from '../action-bar/use-available-actions.ts'
import styles from './assign-pencil.module.css'

/** Opens the form beside the value that it changes; not there for people who may not. */
export function AssignPencil({ field }: { field: 'workflow' | 'manager' }) {
  const { id: accountId, currency } = useAccount()
  const refusal = useAvailableActions(accountId).refusalOf('assignAccount')
  if (!usePermission('account:assign')) return null
  return (
    <IconButton
      icon="pencil"
      size="xs"
      className={styles.pencil}
      label={field === 'workflow' ? 'Change workflow' : 'Change account manager'}
      title={refusal}
      aria-disabled={refusal ? true : undefined}
      onClick={() =>
        refusal
          ? toast.show({ message: refusal, tone: 'danger' })
          : openAction('assignAccount', { accountId, currency, preset: { field } })
      }
    />
  )
}
