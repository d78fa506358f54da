import { Button } from '@arrears/ui/button'
import { Card } from '@arrears/ui/card'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState } from 'react'
import { useRemote } from '../../platform/http/use-remote.ts'
import { listApiKeys, type ApiKey } from './api-key-requests.ts'
import { ApiKeysTable } from './api-keys-table.tsx'
import { MakeKeyDialog } from './make-key-dialog.tsx'
import { RevokeKeyDialog } from './revoke-key-dialog.tsx'

/** The keys of the organisation: what programs of third parties sign in with (N2). */
export default function ApiKeys() {
  const { data, fault, loading, reload } = useRemote(listApiKeys)
  const [making, setMaking] = useState(false)
  const [revoking, setRevoking] = useState<ApiKey>()
  const keys = data?.keys
  return (
    <Card
      title="Keys"
      flush={Boolean(keys?.length)}
      action={
        <Button size="sm" icon="plus" onClick={() => setMaking(true)}>
          Make a key
        </Button>
      }
    >
      {fault && !keys ? (
        <ErrorState message={fault} retrying={loading} onRetry={() => void reload()} />
      ) : null}
      {!keys && !fault ? <SkeletonLines label="Loading the keys" lines={4} /> : null}
      {keys?.length === 0 ? (
        <EmptyState icon="key" title="No keys yet" description="A program needs one to use the API." />
      ) : null}
      {keys && keys.length > 0 ? <ApiKeysTable keys={keys} onRevoke={setRevoking} /> : null}
      {making ? <MakeKeyDialog onMade={() => void reload()} onClose={() => setMaking(false)} /> : null}
      {revoking ? (
        <RevokeKeyDialog
          apiKey={revoking}
          onRevoked={() => void reload()}
          onClose={() => setRevoking(undefined)}
        />
      ) : null}
    </Card>
  )
}
