import { formatFileSize } from '@arrears/domain/file/format-file-size'
import { Icon } from '@arrears/ui/icon'
import { useLocale } from '@arrears/ui/locale'
import { formatMoment } from '../platform/time/format-date.ts'
import { useTimeZone } from '../platform/time/time-zone.ts'
import styles from './file-list.module.css'
import type { FileRow_FileFragmentFragment } from './file-row.generated.ts'
import { FileStatusChip } from './file-status-chip.tsx'
import { FileTools } from './file-tools.tsx'

type ShownFile = FileRow_FileFragmentFragment

interface FileRowProps {
  readonly accountId: string
  readonly file: ShownFile
  readonly compact: boolean
}

export function FileRow({ accountId, file, compact }: FileRowProps) {
  const locale = useLocale()
  const added = formatMoment(file.addedAt, useTimeZone(), locale)
  const explanation = explain(file)
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <Icon name="file" size={18} />
      </span>
      <div className={styles.text}>
        <p className={styles.name} dir="auto">
          {file.name}
        </p>
        <p className={styles.detail}>
          {formatFileSize(file.sizeBytes, locale ?? 'en')} · <time dateTime={file.addedAt}>{added}</time> ·{' '}
          {file.addedBy.name}
        </p>
        {explanation && !compact ? <p className={styles.detail}>{explanation}</p> : null}
      </div>
      <span className={styles.status} title={explanation}>
        <FileStatusChip status={file.status} />
      </span>
      {file.status === 'deleted' ? null : <FileTools accountId={accountId} file={file} compact={compact} />}
    </li>
  )
}

/** What stands behind the state, in words. */
function explain({ status, finding, scanner, deleteReason }: ShownFile): string | undefined {
  const by = scanner ?? 'The scanner'
  switch (status) {
    case 'quarantined':
      return 'It can be downloaded once it is checked.'
    case 'clean':
      return `${by}: nothing found`
    case 'infected':
    case 'notScanned':
      return `${by}: ${finding ?? 'no reason given'}`
    case 'deleted':
      return deleteReason ? `Deleted: ${deleteReason}` : undefined
  }
}
