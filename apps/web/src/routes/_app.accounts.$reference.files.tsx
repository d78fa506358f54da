import { createFileRoute } from '@tanstack/react-router'
import { FilesTab } from '../files/files-tab/files-tab.tsx'

export const Route = createFileRoute('/_app/accounts/$reference/files')({
  component: FilesTab,
})
