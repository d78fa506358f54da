import { describe, expect, it } from 'vitest'
import type { FileStatus } from '../../file/file-state.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { rescanFile } from './rule.ts'

const fileId = givenId('file')
const rescan = (status: FileStatus) =>
  decide(
    rescanFile,
    givenAccount(),
    { accountId, fileId },
    {
      file: { id: fileId, name: 'letter.pdf', status, scan: 3 },
    },
  )

describe('rescan file', () => {
  it.each(['quarantined', 'clean', 'infected', 'notScanned'] as const)(
    'asks again for one that is %s',
    (status) => {
      expect(planOf(rescan(status))).toMatchObject({ fileId, scan: 4, diary: [{ type: 'fileRescanned' }] })
    },
  )

  it('refuses a deleted one', () => {
    expect(refusalOf(rescan('deleted'))).toEqual({ code: 'FILE_DELETED', field: 'fileId' })
  })
})
