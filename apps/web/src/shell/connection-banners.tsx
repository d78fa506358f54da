import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { useOnline } from '../platform/connection/use-online.ts'
import { useNewVersion } from '../platform/connection/use-new-version.ts'

/** What everybody on any page has to know about the connection and the program itself. */
export function ConnectionBanners() {
  const online = useOnline()
  const replaced = useNewVersion()
  return (
    <div role="status">
      {online ? null : (
        <Banner tone="warn" layout="bar">
          You are offline. What you see may be old; what you type stays here until you are back.
        </Banner>
      )}
      {replaced ? (
        <Banner
          tone="info"
          layout="bar"
          action={
            <Button size="sm" onClick={() => location.reload()}>
              Reload
            </Button>
          }
        >
          There is a new version of Arrears.
        </Banner>
      ) : null}
    </div>
  )
}
