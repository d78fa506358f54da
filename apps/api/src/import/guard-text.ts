import { Transform } from 'node:stream'
import { OperatorError } from '../platform/config/operator-error.ts'

/** A quoted text longer than this was opened by mistake, and would swallow the rest of the file. */
const longestQuoted = 200_000

const separators = new Set([',', ';', '\t', '|', '\n', '\r'])

/**
 * Turns bytes into text, and stops at what is no CSV in UTF-8 instead of importing rubbish: another encoding, a spreadsheet
 * or another binary file, a quotation mark that is never closed.
 */
export function guardText(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let isFirst = true
  let before = '\n'
  let quotedFrom = 0
  let quotedLength = 0
  // A mark right after one that closed is an escaped mark: the text goes on.
  let hasJustClosed = false

  const check = (text: string) => {
    for (const letter of text) {
      if (quotedFrom > 0 && ++quotedLength > longestQuoted) {
        throw new OperatorError(`The quotation mark in line ${quotedFrom} is never closed.`)
      }
      if (letter === '"') {
        const isOpen = quotedFrom > 0
        const opens = !isOpen && (separators.has(before) || hasJustClosed)
        hasJustClosed = isOpen
        quotedFrom = opens ? line : 0
        quotedLength = 0
        before = letter
        continue
      }
      hasJustClosed = false
      if (letter === '\0') {
        throw new OperatorError(
          'This is not a CSV file: it holds binary data. Save the sheet as "CSV UTF-8".',
        )
      } else if (letter === '\n') line++
      before = letter
    }
  }
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      const [good = ''] = new TextDecoder().decode(bytes).split('\uFFFD')
      const at = line + good.split('\n').length - 1
      throw new OperatorError(
        `The file is not in UTF-8: line ${at} has a letter in another encoding. Save it as "CSV UTF-8".`,
      )
    }
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        if (isFirst) refuseOtherFiles(chunk)
        isFirst = false
        const text = decode(chunk)
        check(text)
        done(null, text)
      } catch (error) {
        done(error as Error)
      }
    },
    flush(done) {
      try {
        const text = decode()
        check(text)
        if (quotedFrom > 0)
          throw new OperatorError(`The quotation mark in line ${quotedFrom} is never closed.`)
        done(null, text)
      } catch (error) {
        done(error as Error)
      }
    },
  })
}

function refuseOtherFiles(start: Buffer): void {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new OperatorError('The file is in UTF-16. Save it as "CSV UTF-8".')
  }
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    throw new OperatorError(
      'This is a spreadsheet or an archive, not a CSV file. Save the sheet as "CSV UTF-8".',
    )
  }
}
