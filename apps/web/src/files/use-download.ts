import { toast } from '@arrears/ui/toast'
import { useMutation } from 'urql'
import { UseDownload_MutationDocument } from './use-download.generated.ts'

const unreachable = 'The server does not answer. Check your connection and try again.'

/** Asks for a link to a file and has the browser save what is there. Each press is a download of its own, told in the diary. */
export function useDownload(accountId: string, fileId: string) {
  const [{ fetching }, ask] = useMutation(UseDownload_MutationDocument)
  async function run(refusal?: string): Promise<void> {
    if (refusal) {
      toast.show({ message: refusal, tone: 'danger' })
      return
    }
    const { data } = await ask({ input: { accountId, fileId, idempotencyKey: crypto.randomUUID() } })
    const answer = data?.downloadFile
    if (answer?.__typename === 'DownloadFileSuccess') save(answer.link)
    else toast.show({ message: answer?.message ?? unreachable, tone: 'danger' })
  }
  return { run, busy: fetching }
}

function save(link: string): void {
  const anchor = document.createElement('a')
  anchor.href = link
  anchor.download = ''
  anchor.click()
}
