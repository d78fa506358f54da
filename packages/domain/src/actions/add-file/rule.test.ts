import { describe, expect, it } from 'vitest'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { addFile } from './rule.ts'

const fileId = givenId('file')
const file = { name: 'C:\\letters\\letter.pdf', sizeBytes: 1200, sha256: 'a'.repeat(64) }
const add = (fields: object = {}, filesNow = 0) =>
  decide(addFile, givenAccount({ status: 'closed' }), { accountId, fileId, ...file, ...fields }, { filesNow })

describe('add file', () => {
  it('keeps it under a name that is safe, and tells it', () => {
    expect(planOf(add({ detectedType: 'application/pdf' }))).toEqual({
      file: {
        id: fileId,
        name: 'letter.pdf',
        sizeBytes: 1200,
        sha256: file.sha256,
        declaredType: null,
        detectedType: 'application/pdf',
      },
      diary: [
        { type: 'fileAdded', version: 1, subjectId: fileId, data: { name: 'letter.pdf', sizeBytes: 1200 } },
      ],
    })
  })

  it('asks what is possible again', () => {
    expect(refusalOf(add({ detectedType: 'application/x-msdownload' })).code).toBe('FILE_TYPE_NOT_ALLOWED')
    expect(refusalOf(add({ sizeBytes: 50_000_001 })).code).toBe('FILE_TOO_LARGE')
    expect(refusalOf(add({}, 500)).code).toBe('TOO_MANY_FILES')
  })
})
