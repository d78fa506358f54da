const shape = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/

/** A decimal as whole millionths, so that two can be compared exactly; undefined when the text is none. */
export function decimalMillionths(text: string): bigint | undefined {
  const match = shape.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', fraction = ''] = match
  const millionths = BigInt(whole + fraction.padEnd(6, '0'))
  return sign === '-' ? -millionths : millionths
}
