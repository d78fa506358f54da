import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { useState } from 'react'
import { formatMoment } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import styles from './admin.module.css'
import type { LayoutPage_LayoutFragmentFragment } from './layout-page.generated.ts'
import { RollBackDialog } from './roll-back-dialog.tsx'
import { VersionDiff } from './version-diff.tsx'

type ShownVersion = LayoutPage_LayoutFragmentFragment['versions'][number]

/** What was published, newest first; each can be compared with any other and brought back. */
export function VersionList({ layout }: { layout: LayoutPage_LayoutFragmentFragment }) {
  const [rollBack, setRollBack] = useState<number>()
  const versions = [...layout.versions].sort((a, b) => b.number - a.number)
  return (
    <>
      <ol className={styles.versions} reversed>
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            others={versions.map(({ number }) => number).filter((number) => number !== version.number)}
            inForce={version.number === layout.publishedNumber}
            onRollBack={() => setRollBack(version.number)}
          />
        ))}
      </ol>
      {rollBack === undefined ? null : (
        <RollBackDialog layout={layout} toNumber={rollBack} onClose={() => setRollBack(undefined)} />
      )}
    </>
  )
}

interface VersionRowProps {
  readonly version: ShownVersion
  readonly others: readonly number[]
  readonly inForce: boolean
  readonly onRollBack: () => void
}

function VersionRow({ version, others, inForce, onRollBack }: VersionRowProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const [open, setOpen] = useState(false)
  const { number, publishedAt, publishedBy, comment } = version
  return (
    <li className={styles.version}>
      <div className={styles.line}>
        <span className={styles.number}>Version {number}</span>
        {inForce ? <Chip tone="ok">in force</Chip> : null}
        <span className={styles.muted}>
          {formatMoment(publishedAt, timeZone, locale)}
          {publishedBy ? ` by ${publishedBy.name}` : ''}
        </span>
        <div className={styles.tools}>
          {others.length > 0 ? (
            <Button size="sm" tone="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Hide changes' : 'Show changes'}
            </Button>
          ) : null}
          {inForce ? null : (
            <Button size="sm" aria-label={`Bring back version ${number}`} onClick={onRollBack}>
              Bring back
            </Button>
          )}
        </div>
      </div>
      {comment ? <p className={styles.comment}>{comment}</p> : null}
      {open ? <VersionDiff id={version.id} number={number} others={others} /> : null}
    </li>
  )
}
