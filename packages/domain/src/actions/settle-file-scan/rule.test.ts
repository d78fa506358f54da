import { describe, expect, it } from 'vitest'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount, givenContext, givenId } from '../../testing/given-account.ts'
import { settleFileScan } from './rule.ts'

const fileId = givenId('file')
const verdict = { result: 'clean', finding: null, scanner: 'ClamAV 1.4' }
const settle = (fields: object = {}, file: object | null = {}) =>
  decide(
    settleFileScan,
    givenAccount(),
    { accountId, fileId, scan: 2, ...verdict, ...fields },
    {
      file: file && { id: fileId, name: 'letter.pdf', status: 'quarantined', scan: 2, ...file },
    },
  )

describe('settle file scan', () => {
  it('keeps what the scan said, and when', () => {
    expect(planOf(settle())).toEqual({
      fileId,
      status: 'clean',
      finding: null,
      scanner: 'ClamAV 1.4',
      scannedAt: givenContext.now,
      diary: [
        {
          type: 'fileScanned',
          version: 1,
          subjectId: fileId,
          data: { name: 'letter.pdf', result: 'clean', finding: null, scanner: 'ClamAV 1.4' },
        },
      ],
    })
  })

  it('tells danger as bad news', () => {
    const plan = planOf(settle({ result: 'infected', finding: 'Eicar' }))
    expect(plan).toMatchObject({ status: 'infected', diary: [{ type: 'fileBlocked' }] })
  })

  it.each([
    ['an earlier scan', { scan: 1 }, {}, 'SCAN_OUTDATED'],
    ['a file that waits for none', {}, { status: 'clean' }, 'SCAN_OUTDATED'],
    ['a deleted file', {}, { status: 'deleted' }, 'FILE_DELETED'],
    ['no file', {}, null, 'FILE_NOT_FOUND'],
  ])('refuses the answer for %s', (_what, fields, file, code) => {
    expect(refusalOf(settle(fields, file)).code).toBe(code)
  })
})
