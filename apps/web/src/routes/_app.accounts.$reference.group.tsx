import { createFileRoute } from '@tanstack/react-router'
import { EmptyTab } from '../account/empty-tab/empty-tab.tsx'

export const Route = createFileRoute('/_app/accounts/$reference/group')({
  component: GroupRoute,
})

function GroupRoute() {
  return <EmptyTab tab="group" />
}
