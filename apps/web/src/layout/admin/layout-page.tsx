import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { useLocale } from '@arrears/ui/locale'
import { useState } from 'react'
import { useQuery } from 'urql'
import { usePageHead } from '../../platform/page/page-head.ts'
import { formatMoment } from '../../platform/time/format-date.ts'
import { useTimeZone } from '../../platform/time/time-zone.ts'
import { useViewer } from '../../shell/viewer-context.ts'
import { WidgetSkeleton } from '../grid/widget-skeleton.tsx'
import styles from './admin.module.css'
import { LayoutPage_QueryDocument, type LayoutPage_LayoutFragmentFragment } from './layout-page.generated.ts'
import { ResetDialog } from './reset-dialog.tsx'
import { SampleLink } from './sample-link.tsx'
import { VersionList } from './version-list.tsx'

/** One layout: its draft, the version in force, every version before it, and the way back. */
export function LayoutPage({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: LayoutPage_QueryDocument, variables: { id } })
  const layout = data?.layout
  usePageHead(layout?.label ?? 'Layout', [{ label: 'Layouts', href: '/settings/layouts' }])
  if (layout) return <LayoutDetails layout={layout} />
  if (error) {
    return (
      <div className={styles.page}>
        <ErrorState
          message="The layout could not be loaded."
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          retrying={fetching}
        />
      </div>
    )
  }
  if (fetching) {
    return (
      <div className={styles.page}>
        <WidgetSkeleton lines={8} label="Loading the layout" />
      </div>
    )
  }
  return <EmptyState size="page" headingLevel={1} icon="columns" title="There is no such layout" />
}

function LayoutDetails({ layout }: { layout: LayoutPage_LayoutFragmentFragment }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { user } = useViewer()
  const [resetting, setResetting] = useState(false)
  const edit = editScope(layout, user?.id)
  const { label, publishedNumber, draftSavedAt, draft, versions, profile } = layout
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{label}</h1>
        {publishedNumber ? (
          <Chip tone="ok">version {publishedNumber} is in force</Chip>
        ) : (
          <Chip>not published</Chip>
        )}
        {draftSavedAt ? (
          <Chip tone="warn">draft saved {formatMoment(draftSavedAt, timeZone, locale)}</Chip>
        ) : null}
        <div className={styles.tools}>
          {publishedNumber ? (
            <Button size="sm" onClick={() => setResetting(true)}>
              Reset
            </Button>
          ) : null}
          {edit === undefined ? null : (
            <SampleLink
              primary
              scope={edit}
              text={draftSavedAt ? 'Go on with the draft' : 'Edit'}
              label={`Edit ${label}`}
              {...(profile ? { profileId: profile.id } : {})}
            />
          )}
        </div>
      </header>
      {draft?.warnings.map((warning) => (
        <Banner key={warning} tone="warn">
          {warning}
        </Banner>
      ))}
      <h2 className={styles.heading}>Versions</h2>
      {versions.length === 0 ? (
        <EmptyState
          title="Nothing was published yet"
          description="The draft is seen by nobody but editors."
        />
      ) : (
        <VersionList layout={layout} />
      )}
      {resetting ? <ResetDialog layout={layout} onClose={() => setResetting(false)} /> : null}
    </div>
  )
}

function editScope(
  { scope, role, profile, user }: LayoutPage_LayoutFragmentFragment,
  viewerId: string | undefined,
): string | undefined {
  if (scope === 'role') return `role:${role ?? ''}`
  if (scope === 'profile') return `profile:${profile?.id ?? ''}`
  if (scope === 'personal') return user?.id === viewerId ? scope : undefined
  return scope
}
