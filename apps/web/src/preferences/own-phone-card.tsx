import { Card } from '@arrears/ui/card'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useQuery } from 'urql'
import { OwnPhone_QueryDocument } from './own-phone.generated.ts'
import { OwnPhoneField } from './own-phone-field.tsx'
import styles from './preferences-page.module.css'

/** Which phone of theirs a telephone provider rings when the viewer calls a debtor. */
export function OwnPhoneCard() {
  const [{ data, error, fetching }, ask] = useQuery({ query: OwnPhone_QueryDocument })
  const again = () => ask({ requestPolicy: 'network-only' })
  return (
    <Card title="Telephone">
      {data?.viewer ? (
        <div className={styles.form}>
          <OwnPhoneField number={data.viewer.ownPhone} onSaved={again} />
        </div>
      ) : error ? (
        <ErrorState message="Your phone could not be loaded." retrying={fetching} onRetry={again} />
      ) : (
        <SkeletonLines label="Loading your phone" />
      )}
    </Card>
  )
}
