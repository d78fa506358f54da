import { EmptyState } from '@arrears/ui/empty-state'
import { useQuery } from 'urql'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { CustomWidget_QueryDocument, CustomWidget_SubjectsQueryDocument } from './custom-widget.generated.ts'
import styles from './custom-widget.module.css'
import { FieldSet } from './field-set.tsx'

interface CustomSettings {
  readonly schemaKey: string
  readonly fieldKeys: readonly string[]
}

/** Chosen fields of one schema in a chosen order: once for the account, or for each of its debtors or claims. */
export default function CustomWidget({ accountId, title, settings }: WidgetProps) {
  const { schemaKey, fieldKeys } = settings as unknown as CustomSettings
  const query = useWidgetQuery(CustomWidget_QueryDocument, { accountId, schema: schemaKey })
  const sets = query.data?.account?.customFields ?? []
  const names = useSubjectNames(accountId, sets.length > 1)
  return (
    <WidgetCard title={title}>
      <WidgetContent query={query} what="these fields" lines={fieldKeys.length}>
        {({ customFields, currency }) =>
          customFields.length === 0 ? (
            <EmptyState
              title="There is nothing to fill in"
              description="The fields of this widget are gone."
            />
          ) : (
            customFields.map((set) => (
              <div key={set.subjectId} className={styles.set}>
                {customFields.length > 1 ? (
                  <h3 className={styles.subject}>{names.get(set.subjectId) ?? set.schema.label}</h3>
                ) : null}
                <FieldSet accountId={accountId} currency={currency} set={set} fieldKeys={fieldKeys} />
              </div>
            ))
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

/** What debtors and claims are called; asked for only where there is more than one. */
function useSubjectNames(accountId: string, needed: boolean): ReadonlyMap<string, string> {
  const [{ data }] = useQuery({
    query: CustomWidget_SubjectsQueryDocument,
    variables: { accountId },
    pause: !needed,
  })
  const { debtors = [], claims = [] } = data?.account ?? {}
  return new Map([
    ...debtors.map(({ id, name }): [string, string] => [id, name]),
    ...claims.map(({ id, reference }): [string, string] => [id, reference]),
  ])
}
