import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useQuery } from 'urql'
import { usePageHead } from '../../platform/page/page-head.ts'
import { formatMoment } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { usePermission, useViewer } from '../../shell/viewer-context.ts'
import { WidgetSkeleton } from '../grid/widget-skeleton.tsx'
import styles from './admin.module.css'
import { layoutRows, type LayoutRow } from './layout-rows.ts'
import { LayoutsPage_QueryDocument } from './layouts-page.generated.ts'
import { SampleLink } from './sample-link.tsx'

/** Which layouts there are, for whom, and what state they are in (A9). */
export function LayoutsPage() {
  usePageHead('Layouts')
  const { user } = useViewer()
  const mayPublish = usePermission('layout:publish')
  const [{ data, error, fetching }, ask] = useQuery({ query: LayoutsPage_QueryDocument, pause: !mayPublish })
  if (!mayPublish) {
    return (
      <EmptyState
        size="page"
        headingLevel={1}
        icon="lock"
        title="You may not arrange the page for others"
        description="On an account, “Edit layout” lets you arrange it for yourself."
      />
    )
  }
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Layouts</h1>
      <p className={styles.lead}>
        What the account page shows. The most specific published layout wins: personal, then role, then
        profile, then organisation; where nothing is published, Arrears’ own.
      </p>
      {error && !data ? (
        <ErrorState
          message="The layouts could not be loaded."
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          retrying={fetching}
        />
      ) : null}
      {!data && !error ? <WidgetSkeleton lines={8} label="Loading the layouts" /> : null}
      {data ? <LayoutTable rows={layoutRows(data, user?.id)} /> : null}
    </div>
  )
}

function LayoutTable({ rows }: { rows: readonly LayoutRow[] }) {
  return (
    <div className={styles.frame}>
      <Table label="Layouts" density="list" minWidth="560px">
        <thead>
          <tr>
            <ColumnHead>For</ColumnHead>
            <ColumnHead>Kind</ColumnHead>
            <ColumnHead>Published</ColumnHead>
            <ColumnHead>Draft</ColumnHead>
            <ColumnHead>
              <span className="visually-hidden">Edit</span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LayoutLine key={row.key} row={row} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function LayoutLine({ row: { name, kind, layout, edit, profileId } }: { row: LayoutRow }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  return (
    <Row>
      <Cell>
        {layout ? (
          <Link href={`/settings/layouts/${layout.id}`}>{name}</Link>
        ) : (
          <span className={styles.muted}>{name}</span>
        )}
      </Cell>
      <Cell>{kind}</Cell>
      <Cell>
        {layout?.publishedNumber ? (
          <Chip tone="ok">version {layout.publishedNumber}</Chip>
        ) : (
          <span className={styles.muted}>nothing</span>
        )}
      </Cell>
      <Cell>
        {layout?.draftSavedAt ? (
          <Chip tone="warn">saved {formatMoment(layout.draftSavedAt, timeZone, locale)}</Chip>
        ) : (
          <span className={styles.muted}>none</span>
        )}
      </Cell>
      <Cell numeric>
        {edit === undefined ? null : (
          <SampleLink
            scope={edit}
            label={`${layout ? 'Edit' : 'Make'} the layout for ${name}`}
            text={layout ? 'Edit' : 'Make one'}
            {...(profileId === undefined ? {} : { profileId })}
          />
        )}
      </Cell>
    </Row>
  )
}
