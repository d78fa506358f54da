import { createFileRoute } from '@tanstack/react-router'
import { AccountPage } from '../account/account-page/account-page.tsx'
import { ActionBar } from '../actions/action-bar/action-bar.tsx'
import { AssignPencil } from '../actions/assign-account/assign-pencil.tsx'
import { CallSlot } from '../actions/live-call/call-slot.tsx'
import { LeaveGuard } from '../actions/unsaved-edits/leave-guard.tsx'
import { SaveButton } from '../actions/unsaved-edits/save-button.tsx'
import { NextAccountSlot } from '../worklist/next-account-slot.tsx'
import { WorklistSlot } from '../worklist/worklist-slot.tsx'
import { usePermission } from '../shell/viewer-context.ts'

/** The account page; its tabs are the routes below. */
export const Route = createFileRoute('/_app/accounts/$reference')({ component: AccountRoute })

function AccountRoute() {
  const { reference } = Route.useParams()
  const navigate = Route.useNavigate()
  const mayArrange = [usePermission('layout:edit-personal'), usePermission('layout:publish')].some(Boolean)
  const editLayout = () => void navigate({ to: '/accounts/$reference', search: { edit: 'choose' } })
  return (
    <>
      <WorklistSlot key={`worklist ${reference}`} reference={reference} />
      <CallSlot key={`call ${reference}`} reference={reference} />
      <AccountPage
        key={reference}
        reference={reference}
        toolbar={
          <>
            <NextAccountSlot reference={reference} />
            <ActionBar onEditLayout={mayArrange ? editLayout : undefined} />
          </>
        }
        pencil={AssignPencil}
        save={<SaveButton size="sm" />}
      />
      <LeaveGuard key={`leave ${reference}`} />
    </>
  )
}
