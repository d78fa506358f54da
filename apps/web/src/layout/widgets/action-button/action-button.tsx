import type { ActionId, actionCatalog } from '@arrears/domain/actions/catalog'
import { Button } from '@arrears/ui/button'
import type { IconName } from '@arrears/ui/icon'
import { IconButton } from '@arrears/ui/icon-button'
import { useAccount } from '../../../account/account-context.ts'
import { openAction } from '../../../platform/action-requests/open-action.ts'
import { usePermission } from '../../../shell/viewer-context.ts'

interface ActionButtonProps<Id extends ActionId> {
  readonly action: Id
  /** The action's own, as the compiler checks: so that the catalog is not loaded for one word of it. */
  readonly permission: (typeof actionCatalog)[Id]['permission']
  /** What it does, with what it is about: “Resolve the task due 27 Nov 2026”. */
  readonly label: string
  readonly icon: IconName
  readonly subjectId?: string
  /** Shows this text instead of the icon alone. */
  readonly text?: string
}

/** Opens an action's dialog beside the thing that it is about; not there for people who may not do it. */
export function ActionButton<Id extends ActionId>({
  action,
  permission,
  label,
  icon,
  subjectId,
  text,
}: ActionButtonProps<Id>) {
  const { id, currency } = useAccount()
  if (!usePermission(permission)) return null
  const open = () => openAction(action, { accountId: id, currency, ...(subjectId ? { subjectId } : {}) })
  if (text === undefined) return <IconButton icon={icon} label={label} size="xs" onClick={open} />
  return (
    <Button size="sm" tone="ghost" icon={icon} aria-label={label} onClick={open}>
      {text}
    </Button>
  )
}
