import { toast } from '@arrears/ui/toast'
import { useMutation } from 'urql'
import { UseRescan_MutationDocument } from './use-rescan.generated.ts'

const unreachable = 'The server does not answer. Check your connection and try again.'

/** Has a file checked again; the list follows by itself when the answer is there. */
export function useRescan(accountId: string, fileId: string) {
  const [{ fetching }, ask] = useMutation(UseRescan_MutationDocument)
  async function run(): Promise<void> {
    const { data } = await ask({ input: { accountId, fileId, idempotencyKey: crypto.randomUUID() } })
    const answer = data?.rescanFile
    if (answer?.__typename === 'RescanFileSuccess') toast.show({ message: 'The file is being checked again' })
    else toast.show({ message: answer?.message ?? unreachable, tone: 'danger' })
  }
  return { run, busy: fetching }
}
