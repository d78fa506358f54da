import { Card } from '@arrears/ui/card'
import { RadioGroup } from '@arrears/ui/radio-group'
import { usePageHead } from '../platform/page/page-head.ts'
import { PageFrame } from '../platform/page-frame/page-frame.tsx'
import { setDensity, useDensity, type Density } from '../platform/theme/density.ts'
import { setTheme, useTheme, type Theme } from '../platform/theme/theme.ts'
import { usePermission } from '../shell/viewer-context.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { OwnPhoneCard } from './own-phone-card.tsx'
import styles from './preferences-page.module.css'

/** What a person sets for themselves. Theme and density are of this browser, phone and password of the person. */
export function PreferencesPage() {
  usePageHead('Preferences')
  const theme = useTheme()
  const density = useDensity()
  const calls = usePermission('call:start')
  return (
    <PageFrame title="Preferences" width="narrow">
      <Card title="Look" className={styles.look}>
        <RadioGroup<Theme>
          label="Theme"
          help="Kept in this browser."
          layout="row"
          value={theme}
          onChange={setTheme}
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'system', label: 'Like the system' },
          ]}
        />
        <RadioGroup<Density>
          label="Density"
          help="Compact shows more rows and cards at once."
          layout="row"
          value={density}
          onChange={setDensity}
          options={[
            { value: 'comfortable', label: 'Comfortable' },
            { value: 'compact', label: 'Compact' },
          ]}
        />
      </Card>
      {calls ? <OwnPhoneCard /> : null}
      <Card title="Password">
        <ChangePasswordForm />
      </Card>
    </PageFrame>
  )
}
