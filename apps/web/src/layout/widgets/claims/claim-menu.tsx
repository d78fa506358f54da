import { actionCatalog, type ActionId } from '@arrears/domain/actions/catalog'
import { IconButton } from '@arrears/ui/icon-button'
import { useAccount } from '../../../account/account-context.ts'
import { openAction } from '../../../platform/action-requests/open-action.ts'
import { deferControl } from '../../../platform/deferred/deferred-control.tsx'
import { useViewer } from '../../../shell/viewer-context.ts'
import type { ShownClaim } from './claim-state-chip.tsx'
import { claimActions } from './claim-actions.ts'

const Menu = deferControl(async () => ({ default: (await import('@arrears/ui/menu')).Menu }), 'menu')

/** What can be done with one claim, opened with the claim chosen; nothing where there is nothing to do. */
export function ClaimMenu({ claim }: { claim: ShownClaim }) {
  const { id: accountId, currency } = useAccount()
  const { permissions } = useViewer()
  const offered = claimActions(claim).filter(({ action }) =>
    permissions.includes(actionCatalog[action].permission),
  )
  if (offered.length === 0) return null
  const start = (action: ActionId, subjectId: string | undefined) =>
    openAction(action, {
      accountId,
      currency,
      ...(subjectId ? { subjectId } : {}),
      preset: { claimId: claim.id },
    })
  const label = `Actions on ${claim.reference}`
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton icon="more" label={label} size="xs" />}
      sections={[
        {
          id: 'claim',
          items: offered.map(({ action }) => ({ id: action, label: actionCatalog[action].label })),
        },
      ]}
      onSelect={(chosen) => {
        const found = offered.find(({ action }) => action === chosen)
        // The menu gives the focus back to its button first: that is where the dialog returns it to.
        if (found) setTimeout(() => start(found.action, found.subjectId))
      }}
    />
  )
}
