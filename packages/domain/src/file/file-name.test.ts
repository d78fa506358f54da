import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, fileExtension } from './file-name.ts'

describe('cleanFileName', () => {
  it.each([
    ['letter.pdf', 'letter.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['/', 'file'],
    ['. . .', 'file'],
    ['.htaccess', 'htaccess'],
    ['a\tb\n c.txt', 'ab c.txt'],
    ['fdp.\u202Eexe.pdf', 'fdp.exe.pdf'],
    ['zero\u200Bwidth.pdf', 'zerowidth.pdf'],
    ['nul', '_nul'],
    ['a:b*c?.pdf', 'a_b_c_.pdf'],
    ['éte\u0301.pdf', 'été.pdf'],
    ['契約書.pdf', '契約書.pdf'],
  ])('makes of %j %j', (raw, kept) => {
    expect(cleanFileName(raw)).toBe(kept)
  })

  it('keeps the ending of a name that is too long', () => {
    const kept = cleanFileName(`${'x'.repeat(500)}.pdf`)
    expect([...kept].length).toBe(120)
    expect(kept).toMatch(/x\.pdf$/)
  })

  it('never leaves a path, a control character or nothing, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const kept = cleanFileName(raw)
        expect(kept).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Surrogate}]/u)
        expect(kept).not.toMatch(/^\.*$/)
        expect(cleanFileName(kept)).toBe(kept)
      }),
    )
  })
})

it.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['.hidden', ''],
  ['none', ''],
])('the ending of %s is %j', (name, ending) => {
  expect(fileExtension(name)).toBe(ending)
})
