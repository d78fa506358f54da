import { createFileRoute } from '@tanstack/react-router'
import { LayoutsPage } from '../layout/admin/layouts-page.tsx'

export const Route = createFileRoute('/_app/settings/layouts/')({ component: LayoutsPage })
