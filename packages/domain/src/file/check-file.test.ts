import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/decide.ts'
import { checkFile } from './check-file.ts'

const limits = { fileMaxMegabytes: 2, filesPerAccount: 3 }
const check = (fields: object, filesNow = 0) =>
  checkFile({ name: 'letter.pdf', sizeBytes: 100, ...fields }, limits, filesNow)

describe('checkFile', () => {
  it.each([
    ['a document', {}],
    ['the largest possible', { sizeBytes: 2_000_000 }],
    ['a web page, which is never shown', { name: 'page.html', detectedType: 'text/html' }],
  ])('takes %s', (_what, fields) => {
    expect(check(fields).ok).toBe(true)
  })

  it.each([
    ['nothing', { sizeBytes: 0 }, 'FILE_EMPTY', 'sizeBytes'],
    ['too much', { sizeBytes: 2_000_001 }, 'FILE_TOO_LARGE', 'sizeBytes'],
    ['a program', { name: 'Invoice.pdf.EXE' }, 'FILE_TYPE_NOT_ALLOWED', 'name'],
    ['a program under another name', { detectedType: 'application/x-elf' }, 'FILE_TYPE_NOT_ALLOWED', 'name'],
  ])('refuses %s', (_what, fields, code, field) => {
    expect(refusalOf(check(fields))).toEqual({ code, field })
  })

  it('refuses one too many', () => {
    expect(check({}, 2).ok).toBe(true)
    expect(refusalOf(check({}, 3))).toEqual({ code: 'TOO_MANY_FILES' })
  })
})
