import { createFileRoute } from '@tanstack/react-router'
import { PreferencesPage } from '../preferences/preferences-page.tsx'

export const Route = createFileRoute('/_app/preferences')({ component: PreferencesPage })
