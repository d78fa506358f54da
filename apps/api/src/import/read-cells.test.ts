import { describe, expect, it } from 'vitest'
import { parseColumnMap } from './column-map.ts'
import { plainAmount } from './read-amount.ts'
import { dateReader } from './read-date.ts'

describe('plainAmount', () => {
  it.each([
    ['50.39', '.', '50.39'],
    ['1,234.50', '.', '1234.50'],
    ['1234', '.', '1234'],
    ['$1,234,567.89', '.', '1234567.89'],
    ['EUR 12.00', '.', '12.00'],
    ['1.234,56 €', ',', '1234.56'],
    ['1 234,56', ',', '1234.56'],
    ["1'234.56", '.', '1234.56'],
    ['(12.00)', '.', '-12.00'],
    ['12.00-', '.', '-12.00'],
    ['−7', '.', '-7'],
    // Not amounts: handed on for the rule to refuse.
    ['12,34', '.', '12,34'],
    ['1.23.4', '.', '1.23.4'],
    ['ten', '.', 'ten'],
    ['1e5', '.', '1e5'],
  ] as const)('%s with “%s” is %s', (text, separator, expected) => {
    expect(plainAmount(text, separator)).toBe(expected)
  })
})

describe('dateReader', () => {
  it.each([
    ['d/M/yyyy', '3/1/2012', '2012-01-03'],
    ['d/M/yyyy', '31/12/2012', '2012-12-31'],
    ['MM-dd-yyyy', '12-31-2012', '2012-12-31'],
    ['yyyyMMdd', '20121231', '2012-12-31'],
    ['dd.MM.yyyy', ' 31.12.2012 ', '2012-12-31'],
  ])('by %s, %s is %s', (format, text, expected) => {
    expect(dateReader(format)?.(text)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['d/M/yyyy', '12/31/2012', 'DATE_DOES_NOT_EXIST'],
    ['d/M/yyyy', '2012-12-31', 'NOT_A_DATE'],
    ['dd.MM.yyyy', '31x12x2012', 'NOT_A_DATE'],
    ['d/M/yyyy', '', 'NOT_A_DATE'],
  ])('by %s, refuses %s', (format, text, code) => {
    expect(dateReader(format)?.(text)).toMatchObject({ ok: false, error: { code } })
  })

  it.each(['d/M/yy', 'd/M', 'yyyy-MM-dd HH', 'd/d/yyyy', ''])('%s is no format', (format) => {
    expect(dateReader(format)).toBeUndefined()
  })
})

describe('parseColumnMap', () => {
  const columns = { customerId: 'a', invoiceNumber: 'b', invoiceDate: 'c', amount: 'd' }
  it('goes by the date format of the command line before its own', () => {
    expect(parseColumnMap({ columns, currency: 'EUR', dateFormat: 'yyyyMMdd' }, 'd/M/yyyy').dateFormat).toBe(
      'd/M/yyyy',
    )
  })

  it.each([
    [{ columns: { ...columns, amount: undefined }, currency: 'EUR' }, /columns\.amount/],
    [{ columns: { ...columns, sum: 'x' }, currency: 'EUR' }, /sum/],
    [{ columns, currency: 'EURO' }, /not a currency code/],
    [{ columns }, /column for the currency/],
    [{ columns, currency: 'EUR', dateFormat: 'soon' }, /dateFormat/],
    ['text', /The map cannot be used/],
  ])('refuses %j', (raw, message) => {
    expect(() => parseColumnMap(raw)).toThrow(message)
  })
})
