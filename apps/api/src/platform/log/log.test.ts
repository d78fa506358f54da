import { expect, it } from 'vitest'
import { createLog } from './log.ts'

it('tells why a connection broke without what the connection knows', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  const client = {
    secretKey: 1_610_618_977,
    connection: { parsedStatements: { a: 'select national_id from debtor' } },
  }
  log.warn({ err: Object.assign(new Error('terminating connection'), { code: '57P01', client }) }, 'broke')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'broke',
    err: { message: 'terminating connection', code: '57P01', client: '[redacted]' },
  })
  expect(lines.join('')).not.toMatch(/1610618977|national_id/)
})
