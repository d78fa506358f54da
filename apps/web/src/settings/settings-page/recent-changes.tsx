import { settingValueText } from '@arrears/domain/settings/setting-value-text'
import { Card } from '@arrears/ui/card'
import { useLocale } from '@arrears/ui/locale'
import { formatMoment } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import type { Definition, Level } from './level.ts'
import styles from './settings-page.module.css'

/** Who changed what at this level, newest first. */
export function RecentChanges({ level, definitions }: { level: Level; definitions: readonly Definition[] }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  if (level.changes.length === 0) return null
  const tell = (key: string, before: unknown, after: unknown) => {
    const definition = definitions.find((one) => one.key === key)
    const text = (value: unknown) =>
      value === null || !definition
        ? 'inherited'
        : settingValueText(definition.shape, value, locale, level.currency ?? undefined)
    return `${definition?.label ?? key}: ${text(before)} → ${text(after)}`
  }
  return (
    <Card title="Last changes">
      <ol className={styles.changes}>
        {level.changes.map(({ version, changedAt, by, differences }) => (
          <li key={version}>
            <p className={styles.who}>
              {by.name}, <time dateTime={changedAt}>{formatMoment(changedAt, timeZone, locale)}</time>
            </p>
            <ul>
              {differences.map(({ key, before, after }) => (
                <li key={key}>{tell(key, before ?? null, after ?? null)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}
