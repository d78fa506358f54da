import { Card } from '@arrears/ui/card'
import { RadioGroup } from '@arrears/ui/radio-group'
import { usePageHead } from '../platform/page/page-head.ts'
import { PageFrame } from '../platform/page-frame/page-frame.tsx'
import { setTheme, useTheme, type Theme } from '../platform/theme/theme.ts'
import { ChangePasswordForm } from './change-password-form.tsx'

/** What a person sets for themselves. The theme is of this browser, the password of the person. */
export function PreferencesPage() {
  usePageHead('Preferences')
  const theme = useTheme()
  return (
    <PageFrame title="Preferences" width="narrow">
      <Card title="Look">
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
      </Card>
      <Card title="Password">
        <ChangePasswordForm />
      </Card>
    </PageFrame>
  )
}
