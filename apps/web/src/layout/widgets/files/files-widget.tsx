import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { IconButton } from '@arrears/ui/icon-button'
import { Link } from '@arrears/ui/link'
import { FileDrop } from '../../../files/file-drop.tsx'
import { FileList } from '../../../files/file-list.tsx'
import { UploadList } from '../../../files/upload-list.tsx'
import { useUploads } from '../../../files/use-uploads.ts'
import { usePermission } from '../../../shell/viewer-context.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { FilesWidget_QueryDocument } from './files-widget.generated.ts'
import styles from './files-widget.module.css'

/** The newest files; more can be dropped on it. */
export default function FilesWidget({ accountId, title, settings }: WidgetProps) {
  const count = typeof settings['count'] === 'number' ? settings['count'] : 5
  const query = useWidgetQuery(FilesWidget_QueryDocument, { accountId, count })
  const uploads = useUploads(accountId)
  const mayAdd = usePermission('file:add')
  const total = query.data?.account?.files.totalCount ?? 0
  return (
    <FileDrop accountId={accountId} enabled={mayAdd} className={styles.drop}>
      {(choose) => (
        <WidgetCard
          title={title}
          meta={total > 0 ? <Chip>{total}</Chip> : null}
          action={choose ? <IconButton icon="plus" size="xs" label="Add files" onClick={choose} /> : null}
        >
          <UploadList uploads={uploads} />
          <WidgetContent query={query} what="the files" lines={count}>
            {({ files, reference }) =>
              files.nodes.length === 0 ? (
                <EmptyState title="No files yet" description="Drop letters, contracts and proofs here." />
              ) : (
                <div className={styles.files}>
                  <FileList accountId={accountId} files={files.nodes} compact />
                  {total > files.nodes.length ? (
                    <Link href={`/accounts/${encodeURIComponent(reference)}/files`}>All {total} files</Link>
                  ) : null}
                </div>
              )
            }
          </WidgetContent>
        </WidgetCard>
      )}
    </FileDrop>
  )
}
