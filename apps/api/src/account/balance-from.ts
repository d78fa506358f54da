import { currencies, currencyDigits } from '@arrears/domain/shared/currency'
import { parseDecimal } from '@arrears/domain/shared/money'
import type { Prisma } from '../generated/prisma/client.ts'
import { requestError } from '../platform/failure/request-error.ts'

const withDigits = (digits: number) => currencies.filter((currency) => currencyDigits(currency) === digits)
const noDecimals = withDigits(0)
const threeDecimals = withDigits(3)

/** Accounts that owe at least so much, each in its own currency: 100 is €100.00 and ¥100, whose minor units differ. */
export function balanceFrom(text: string): Prisma.AccountWhereInput {
  // A currency with the most decimals that there are, so that no digit of the bound is refused or lost.
  const parsed = parseDecimal(text, 'BHD')
  if (!parsed.ok) {
    throw requestError('BAD_USER_INPUT', `"balanceFrom" is no amount: ${parsed.error.message}`, {
      argument: 'balanceFrom',
    })
  }
  const thousandths = parsed.value.minor
  return {
    OR: [
      {
        currency: { notIn: [...noDecimals, ...threeDecimals] },
        balanceMinor: { gte: divideUp(thousandths, 10n) },
      },
      { currency: { in: noDecimals }, balanceMinor: { gte: divideUp(thousandths, 1_000n) } },
      { currency: { in: threeDecimals }, balanceMinor: { gte: thousandths } },
    ],
  }
}

/** Towards more: nothing below the bound may pass. */
function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend > 0n && dividend % divisor !== 0n ? quotient + 1n : quotient
}
