import { describe, expect, it } from 'vitest'
import type { FileStatus } from '../../file/file-state.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenContext, givenId } from '../../testing/given-account.ts'
import { deleteFile } from './rule.ts'

const fileId = givenId('file')
const remove = (reason: unknown, status: FileStatus = 'infected') =>
  decide(
    deleteFile,
    givenAccount({ status: 'closed' }),
    { accountId, fileId, reason },
    {
      file: { id: fileId, name: 'letter.pdf', status, scan: 1 },
    },
  )

describe('delete file', () => {
  it('keeps why, also on a closed account', () => {
    expect(planOf(remove(' Wrong account '))).toMatchObject({
      fileId,
      deletion: { deletedAt: givenContext.now, reason: 'Wrong account' },
      diary: [{ type: 'fileDeleted', data: { name: 'letter.pdf', reason: 'Wrong account' } }],
    })
  })

  it('needs a reason, and a file that is there', () => {
    expect(refusalOf(remove(' '))).toEqual({ code: 'REQUIRED', field: 'reason' })
    expect(refusalOf(remove('x', 'deleted'))).toEqual({ code: 'FILE_DELETED', field: 'fileId' })
  })
})
