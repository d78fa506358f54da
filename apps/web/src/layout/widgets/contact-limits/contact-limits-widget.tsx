import { Chip } from '@arrears/ui/chip'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { sourceText } from '../effective-settings/setting-text.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import type { WidgetProps } from '../widget.ts'
import { ChannelRow } from './channel-row.tsx'
import { ClaimRows } from './claim-rows.tsx'
import { ContactLimitsWidget_QueryDocument } from './contact-limits-widget.generated.ts'
import styles from './contact-limits-widget.module.css'
import { PreferenceRow } from './preference-row.tsx'

/** Whether and how the debtor may be contacted, and what they said of it (P1). */
export default function ContactLimitsWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(ContactLimitsWidget_QueryDocument, { accountId })
  const policy = query.data?.account?.contactPolicy
  return (
    <WidgetCard
      title={title}
      meta={policy ? <Chip title={`Set on: ${sourceText(policy.source)}`}>{policy.packLabel}</Chip> : null}
    >
      <WidgetContent query={query} what="the contact limits" lines={6}>
        {({ contactPolicy: { channels, claims }, contactPreferences }) => (
          <>
            <ul className={styles.rows} aria-label="Channels">
              {channels.map((state) => (
                <ChannelRow key={state.channel} state={state} />
              ))}
            </ul>
            {claims.length > 0 ? <ClaimRows claims={claims} /> : null}
            <div className={styles.heading}>
              <h3 className={styles.title}>Consents and opt-outs</h3>
              <ActionButton
                action="recordConsent"
                permission="contactPreference:record"
                icon="plus"
                label="Record consent"
                text="Consent"
              />
              <ActionButton
                action="recordOptOut"
                permission="contactPreference:record"
                icon="plus"
                label="Record opt-out"
                text="Opt-out"
              />
            </div>
            {contactPreferences.totalCount === 0 ? (
              <p className={styles.detail}>None on this account.</p>
            ) : (
              <ul className={styles.rows} aria-label="Consents and opt-outs">
                {contactPreferences.nodes.map((preference) => (
                  <PreferenceRow key={preference.id} preference={preference} />
                ))}
              </ul>
            )}
            {contactPreferences.totalCount > contactPreferences.nodes.length && (
              <p className={styles.detail}>
                and {contactPreferences.totalCount - contactPreferences.nodes.length} older ones
              </p>
            )}
          </>
        )}
      </WidgetContent>
    </WidgetCard>
  )
}
