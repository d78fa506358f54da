import type { FileRow_FileFragmentFragment } from './file-row.generated.ts'
import styles from './file-list.module.css'
import { FileRow } from './file-row.tsx'

interface FileListProps {
  readonly accountId: string
  readonly files: readonly FileRow_FileFragmentFragment[]
  /** Without what only the tab has room for. */
  readonly compact?: boolean
}

export function FileList({ accountId, files, compact = false }: FileListProps) {
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <FileRow key={file.id} accountId={accountId} file={file} compact={compact} />
      ))}
    </ul>
  )
}
