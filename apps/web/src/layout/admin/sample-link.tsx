import { Button } from '@arrears/ui/button'
import { toast } from '@arrears/ui/toast'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useClient } from 'urql'
import { SampleLink_QueryDocument } from './sample-link.generated.ts'

interface SampleLinkProps {
  /** As the address of the editor has it: `profile:prf_…`. */
  readonly scope: string
  readonly profileId?: string
  readonly label: string
  readonly text: string
  readonly primary?: boolean
}

/** Opens the editor on an account to look at: the one of the profile, or of all, with the highest balance. */
export function SampleLink({ scope, profileId, label, text, primary = false }: SampleLinkProps) {
  const client = useClient()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    const { data, error } = await client
      .query(SampleLink_QueryDocument, { profileId: profileId ?? null }, { requestPolicy: 'network-only' })
      .toPromise()
    setBusy(false)
    const account = data?.accounts.nodes[0]
    if (account) {
      return navigate({
        to: '/accounts/$reference',
        params: { reference: account.reference },
        search: { edit: scope },
      })
    }
    toast.show({
      message: error
        ? 'No account could be loaded to edit the layout on. Try again.'
        : 'There is no account yet to edit this layout on.',
      tone: 'danger',
    })
  }
  return (
    <Button
      size="sm"
      tone={primary ? 'primary' : 'neutral'}
      aria-label={label}
      busy={busy}
      onClick={() => void open()}
    >
      {text}
    </Button>
  )
}
