import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { usePageHead } from '../../platform/page/page-head.ts'
import { usePermission, useViewer } from '../../shell/viewer-context.ts'
import { definitionsOf } from './level.ts'
import { LevelSelect } from './level-select.tsx'
import { SettingsEditor } from './settings-editor.tsx'
import { SettingsPage_QueryDocument } from './settings-page.generated.ts'
import type { SettingsSearch } from './settings-search.ts'

export interface SettingsPageProps {
  readonly search: SettingsSearch
  readonly onSearch: (search: SettingsSearch) => void
}

/** What holds for the organisation, a profile or one account, and where it comes from (I2). */
export function SettingsPage({ search, onSearch }: SettingsPageProps) {
  usePageHead('Settings')
  const { organisation } = useViewer()
  const mayManage = usePermission('settings:manage')
  const accountId = search.account ?? null
  const profileId = accountId === null ? (search.profile ?? null) : null
  const mayEdit = usePermission('settings:edit-account') && (mayManage || accountId !== null)
  const named = { profileId, accountId }
  const [{ data, error, fetching }, ask] = useQuery({
    query: SettingsPage_QueryDocument,
    variables: named,
    // An editor begins with what is set now, not with what was when the page was last open.
    requestPolicy: 'network-only',
    pause: !mayEdit,
  })
  const definitions = useMemo(() => definitionsOf(data?.settingDefinitions ?? []), [data])
  if (!mayEdit) {
    return (
      <EmptyState
        size="page"
        headingLevel={1}
        icon="lock"
        title="These settings are not for your role"
        description="An admin of your organisation can change them."
        action={<ButtonLink href="/accounts">All accounts</ButtonLink>}
      />
    )
  }
  const level = data?.settings
  // While another level is on its way, the answer before it is still there.
  const isHere = level !== undefined && !fetching
  return (
    <PageFrame
      title="Settings"
      description="An account takes each setting from itself, then from its profile, then from the organisation."
      actions={
        level?.level === 'account' ? (
          <ButtonLink icon="arrow-left" href={`/accounts/${encodeURIComponent(level.name)}`}>
            Account {level.name}
          </ButtonLink>
        ) : undefined
      }
    >
      {error && !isHere ? (
        <ErrorState
          message="The settings did not come. Check your connection and try again."
          retrying={fetching}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!error && !isHere ? <SkeletonLines label="Loading the settings" lines={12} /> : null}
      {isHere ? (
        <SettingsEditor
          key={`${profileId} ${accountId}`}
          initial={level}
          named={named}
          definitions={definitions}
          mayManage={mayManage}
          search={search}
          onSearch={onSearch}
          lead={
            mayManage ? (
              <LevelSelect
                organisation={organisation.name}
                profiles={data?.accountProfiles ?? []}
                account={accountId === null ? undefined : { id: accountId, reference: level.name }}
                search={search}
                onSearch={onSearch}
              />
            ) : null
          }
        />
      ) : null}
    </PageFrame>
  )
}
