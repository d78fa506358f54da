import { createFileRoute } from '@tanstack/react-router'
import { AccountPage } from '../account/account-page/account-page.tsx'

/** The account page; its tabs are the routes below. */
export const Route = createFileRoute('/_app/accounts/$reference')({ component: AccountRoute })

function AccountRoute() {
  const { reference } = Route.useParams()
  return <AccountPage key={reference} reference={reference} />
}
