import { createFileRoute } from '@tanstack/react-router'
import { DetailsTab } from '../account/details-tab/details-tab.tsx'

export const Route = createFileRoute('/_app/accounts/$reference/')({ component: DetailsTab })
