import type { Settings } from '../settings/settings.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'

export interface ProlongationFee {
  readonly feeMinor: bigint
  /** The contract clause or law that allows it; null when there is no fee. */
  readonly basis: string | null
}

type FeeSettings = Pick<Settings, 'prolongationFeeMinor' | 'prolongationFeePercent' | 'prolongationFeeBasis'>

/**
 * What moving a due date costs: a fixed amount, a share of what is open, or both; half a minor unit rounds up. Only amounts
 * that contract or law allow may be asked for (12 CFR 1006.22(b)), so a fee whose basis nobody wrote down is refused.
 */
export function prolongationFee(
  openMinor: bigint,
  { prolongationFeeMinor, prolongationFeePercent, prolongationFeeBasis }: FeeSettings,
): Result<ProlongationFee, Refusal<'FEE_WITHOUT_BASIS'>> {
  const perTenThousand = BigInt(Math.round(prolongationFeePercent * 100))
  const feeMinor = BigInt(prolongationFeeMinor) + (openMinor * perTenThousand + 5_000n) / 10_000n
  if (feeMinor === 0n) return ok({ feeMinor, basis: null })
  const basis = prolongationFeeBasis.trim()
  if (basis !== '') return ok({ feeMinor, basis })
  return refuse(
    'FEE_WITHOUT_BASIS',
    'The settings ask for a prolongation fee without the contract clause or law that allows it. Ask an admin to add it.',
  )
}
