import { fileStates, type FileStatus } from '@arrears/domain/file/file-state'
import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'

interface FileWishes {
  readonly api: TestApi
  readonly organisation: { readonly id: string }
  readonly account: { readonly id: string }
  readonly name?: string
}

/** The row of a file on an account in a state; its bytes are the test's to make. */
export async function givenFile(
  { api, organisation, account, name = 'letter.pdf' }: FileWishes,
  status: Exclude<FileStatus, 'deleted'> = fileStates[0],
): Promise<Id<'file'>> {
  const id = newId('file')
  await api.owner.query(
    `insert into file (id, org_id, account_id, name, size_bytes, sha256, status, added_at, actor_kind, actor_label)
     values ($1, $2, $3, $4, 5, $5, $6, $7, 'system', 'Test')`,
    [id, organisation.id, account.id, name, 'a'.repeat(64), status, api.now],
  )
  return id
}
