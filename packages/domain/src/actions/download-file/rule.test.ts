import { describe, expect, it } from 'vitest'
import type { FileStatus } from '../../file/file-state.ts'
import { defaultSettings } from '../../settings/settings.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { downloadFile } from './rule.ts'

const fileId = givenId('file')
const download = (status: FileStatus | null, unscannedDownloads = false) =>
  decide(
    downloadFile,
    givenAccount({ settings: { ...defaultSettings, unscannedDownloads } }),
    { accountId, fileId },
    { file: status && { id: fileId, name: 'letter.pdf', status, scan: 1 } },
  )

describe('download file', () => {
  it('hands out a clean one and tells it', () => {
    expect(planOf(download('clean'))).toMatchObject({
      fileId,
      diary: [{ type: 'fileDownloaded', subjectId: fileId, data: { name: 'letter.pdf' } }],
    })
  })

  it.each([
    ['quarantined', 'FILE_QUARANTINED'],
    ['infected', 'FILE_INFECTED'],
    ['notScanned', 'FILE_NOT_SCANNED'],
    ['deleted', 'FILE_DELETED'],
    [null, 'FILE_NOT_FOUND'],
  ] as const)('keeps one that is %s', (status, code) => {
    expect(refusalOf(download(status))).toEqual({ code, field: 'fileId' })
  })

  it('hands out what no scanner knows when the organisation wants it so, and nothing else', () => {
    expect(download('notScanned', true).ok).toBe(true)
    expect(refusalOf(download('infected', true)).code).toBe('FILE_INFECTED')
    expect(refusalOf(download('quarantined', true)).code).toBe('FILE_QUARANTINED')
  })
})
