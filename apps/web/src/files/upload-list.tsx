import { formatFileSize } from '@arrears/domain/file/format-file-size'
import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import type { UploadItem } from './upload-item.ts'
import styles from './upload-list.module.css'
import { cancelUpload, pauseUpload, resumeUpload } from './upload-queue.ts'

/** What is on its way, each with how far it is and what can be done with it. */
export function UploadList({ uploads }: { uploads: readonly UploadItem[] }) {
  if (uploads.length === 0) return null
  return (
    <ul className={styles.list} aria-label="On their way">
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} />
      ))}
    </ul>
  )
}

function UploadRow({ upload }: { upload: UploadItem }) {
  const { id, name, size, sent, state, message, canRetry } = upload
  const locale = useLocale()
  const failed = state === 'failed'
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <p className={styles.name} dir="auto">
          {name}
        </p>
        {failed ? null : (
          <progress className={styles.bar} value={sent} max={size} aria-label={`Progress of ${name}`} />
        )}
        <p className={failed ? styles.failure : styles.detail} role={failed ? 'alert' : undefined}>
          {failed ? message : `${stateText(upload)} · ${formatFileSize(size, locale ?? 'en')}`}
        </p>
      </div>
      <div className={styles.tools}>
        {state === 'sending' || state === 'waiting' ? (
          <IconButton icon="pause" size="sm" label={`Pause ${name}`} onClick={() => pauseUpload(id)} />
        ) : null}
        {state === 'paused' ? (
          <IconButton icon="play" size="sm" label={`Go on with ${name}`} onClick={() => resumeUpload(id)} />
        ) : null}
        {failed && canRetry ? (
          <IconButton icon="refresh" size="sm" label={`Try ${name} again`} onClick={() => resumeUpload(id)} />
        ) : null}
        <IconButton
          icon="x"
          size="sm"
          label={failed ? `Remove ${name} from the list` : `Cancel ${name}`}
          onClick={() => cancelUpload(id)}
        />
      </div>
    </li>
  )
}

function stateText({ state, sent, size }: UploadItem): string {
  const part = `${size > 0 ? Math.floor((sent / size) * 100) : 0}%`
  if (state === 'waiting') return 'Waiting for its turn'
  return state === 'paused' ? `Paused at ${part}` : part
}
