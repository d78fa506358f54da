import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { usePermission } from '../../../shell/viewer-context.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import {
  EffectiveSettingsWidget_QueryDocument,
  type EffectiveSettingsWidget_QueryQuery,
} from './effective-settings-widget.generated.ts'
import styles from './effective-settings-widget.module.css'
import { settingText, sourceText } from './setting-text.ts'

type ShownSetting = NonNullable<EffectiveSettingsWidget_QueryQuery['account']>['settings'][number]

export default function EffectiveSettingsWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(EffectiveSettingsWidget_QueryDocument, { accountId })
  const mayChange = usePermission('settings:edit-account')
  return (
    <WidgetCard
      title={title}
      action={mayChange ? <Link href={`/settings/values?account=${accountId}`}>Change</Link> : null}
    >
      <WidgetContent query={query} what="the settings" lines={10}>
        {({ settings, currency }) =>
          settings.length === 0 ? (
            <EmptyState title="There are no settings" />
          ) : (
            <Table label={title} minWidth="440px">
              <thead>
                <tr>
                  <ColumnHead>Setting</ColumnHead>
                  <ColumnHead>Value</ColumnHead>
                  <ColumnHead>From</ColumnHead>
                  <ColumnHead>Instead of</ColumnHead>
                </tr>
              </thead>
              <tbody>
                {settings.map((setting) => (
                  <SettingRow key={setting.key} setting={setting} currency={currency} />
                ))}
              </tbody>
            </Table>
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

function SettingRow({ setting, currency }: { setting: ShownSetting; currency: string }) {
  const { key, label, help, value, source, overrides } = setting
  const locale = useLocale()
  const text = (raw: unknown) => settingText(key, raw, currency, locale)
  return (
    <Row>
      <Cell title={help}>{label}</Cell>
      <Cell className={styles.value}>{text(value)}</Cell>
      <Cell>
        <Chip tone={source === 'default' ? 'outline' : 'neutral'}>{sourceText(source)}</Chip>
      </Cell>
      <Cell className={styles.before}>
        {overrides.length === 0
          ? '–'
          : overrides.map((over) => `${text(over.value)} (${sourceText(over.source)})`).join(', ')}
      </Cell>
    </Row>
  )
}
