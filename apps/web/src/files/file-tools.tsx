import { IconButton } from '@arrears/ui/icon-button'
import { useAccount } from '../account/account-context.ts'
import { openAction } from '../platform/action-requests/open-action.ts'
import { usePermission } from '../shell/viewer-context.ts'
import styles from './file-list.module.css'
import type { FileRow_FileFragmentFragment } from './file-row.generated.ts'
import { useDownload } from './use-download.ts'
import { useRescan } from './use-rescan.ts'

interface FileToolsProps {
  readonly accountId: string
  readonly file: FileRow_FileFragmentFragment
  readonly compact: boolean
}

/** What can be done with a file by who looks at it. What cannot be done now says why. */
export function FileTools({ accountId, file: { id, name, downloadRefusal }, compact }: FileToolsProps) {
  const { currency } = useAccount()
  const mayDownload = usePermission('file:download')
  const mayScan = usePermission('file:scan')
  const mayDelete = usePermission('file:delete')
  const download = useDownload(accountId, id)
  const rescan = useRescan(accountId, id)
  const refusal = downloadRefusal?.message
  return (
    <span className={styles.tools}>
      {mayDownload ? (
        <IconButton
          icon="download"
          size="sm"
          label={`Download ${name}`}
          title={refusal ?? 'Download'}
          aria-disabled={refusal ? true : undefined}
          busy={download.busy}
          onClick={() => void download.run(refusal)}
        />
      ) : null}
      {mayScan && !compact ? (
        <IconButton
          icon="shield"
          size="sm"
          label={`Check ${name} again`}
          busy={rescan.busy}
          onClick={() => void rescan.run()}
        />
      ) : null}
      {mayDelete && !compact ? (
        <IconButton
          icon="trash"
          size="sm"
          label={`Delete ${name}`}
          onClick={() => openAction('deleteFile', { accountId, currency, subjectId: id })}
        />
      ) : null}
    </span>
  )
}
