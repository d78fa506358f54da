import { schemeLabel } from '@arrears/domain/mandate/scheme'
import { Facts } from '@arrears/ui/facts'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../platform/time/format-date.ts'
import type { MandateOption } from './use-charge-choices.ts'
import styles from './dialog.module.css'

interface MandateFactsProps {
  readonly option: MandateOption
  /** Days that the debtor has to be told beforehand, once it is known. */
  readonly noticeDays: number | undefined
}

/** How old a mandate is and what its scheme asks for, for whoever decides whether to charge by it. */
export function MandateFacts({ option: { mandate }, noticeDays }: MandateFactsProps) {
  const locale = useLocale()
  const { scheme, signedOn, lastUsedOn, lapsesOn } = mandate
  return (
    <Facts
      className={styles.facts}
      items={[
        { id: 'scheme', label: 'Scheme', value: schemeLabel(scheme) },
        { id: 'signed', label: 'Signed', value: formatDate(signedOn, locale) },
        { id: 'used', label: 'Last used', value: lastUsedOn ? formatDate(lastUsedOn, locale) : 'Never' },
        ...(lapsesOn
          ? [{ id: 'lapses', label: 'Ends unless used by', value: formatDate(lapsesOn, locale) }]
          : []),
        ...(noticeDays ? [{ id: 'notice', label: 'Pre-notice', value: `${noticeDays} days` }] : []),
      ]}
    />
  )
}
