import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useAccount } from '../../account/account-context.ts'
import { usePageHead } from '../../platform/page/page-head.ts'
import { PagingBar } from '../../platform/paging/paging-bar.tsx'
import { usePermission } from '../../shell/viewer-context.ts'
import { FileDrop } from '../file-drop.tsx'
import { FileList } from '../file-list.tsx'
import { UploadList } from '../upload-list.tsx'
import { useUploads } from '../use-uploads.ts'
import { FilesTab_QueryDocument } from './files-tab.generated.ts'
import styles from './files-tab.module.css'

interface Page {
  readonly size: number
  readonly after?: string | undefined
  readonly before?: string | undefined
}

/** The files of the account, and what is on its way to it (E1, E2). */
export function FilesTab() {
  const { id: accountId, name, reference } = useAccount()
  usePageHead('Files', [
    { label: 'Accounts', href: '/accounts' },
    { label: name, href: `/accounts/${encodeURIComponent(reference)}` },
  ])
  const mayAdd = usePermission('file:add')
  const uploads = useUploads(accountId)
  const [deleted, setDeleted] = useState(false)
  const [page, setPage] = useState<Page>({ size: 25 })
  const { size, after, before } = page
  const [{ data, error, fetching }, ask] = useQuery({
    query: FilesTab_QueryDocument,
    variables: { accountId, deleted, ...(before ? { last: size, before } : { first: size, after }) },
  })
  const files = data?.account?.files

  return (
    <section className={styles.tab} aria-labelledby="files-heading">
      <h2 id="files-heading" className="visually-hidden">
        Files
      </h2>
      <FileDrop accountId={accountId} enabled={mayAdd}>
        {(choose) => (
          <>
            {choose ? (
              <div className={styles.zone}>
                <p className={styles.invitation}>Drop files here, or choose them.</p>
                <Button icon="upload" onClick={choose}>
                  Choose files
                </Button>
              </div>
            ) : null}
            <UploadList uploads={uploads} />
            {error && !files ? (
              <ErrorState
                message="The files could not be loaded."
                retrying={fetching}
                onRetry={() => ask({ requestPolicy: 'network-only' })}
              />
            ) : null}
            {!files && !error ? <SkeletonLines label="Loading the files" lines={6} /> : null}
            {files?.nodes.length === 0 ? (
              <EmptyState
                icon="file"
                title="No files yet"
                description="Letters, contracts and proofs that you add are checked, and then stand here for everyone who works this account."
              />
            ) : null}
            {files && files.nodes.length > 0 ? (
              <div className={styles.files}>
                <FileList accountId={accountId} files={files.nodes} />
              </div>
            ) : null}
          </>
        )}
      </FileDrop>
      {files ? (
        <PagingBar
          label="Files"
          pageInfo={files.pageInfo}
          sizes={[10, 25, 50, 100]}
          size={size}
          onSize={(next) => setPage({ size: next })}
          waiting={fetching}
          onTurn={(place) => setPage({ size, ...place })}
        >
          <Button
            size="sm"
            tone="ghost"
            aria-pressed={deleted}
            onClick={() => {
              setDeleted(!deleted)
              setPage({ size })
            }}
          >
            {deleted ? 'Hide deleted' : 'Show deleted'}
          </Button>
        </PagingBar>
      ) : null}
    </section>
  )
}
