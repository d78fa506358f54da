import { createFileRoute } from '@tanstack/react-router'
import { AccountsPage } from '../account/accounts-page/accounts-page.tsx'

export const Route = createFileRoute('/_app/accounts/')({ component: AccountsPage })
