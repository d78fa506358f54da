import type { DebtorDetails } from '@arrears/domain/debtor/debtor-details'
import { maskIdentifier } from '@arrears/domain/debtor/mask-identifier'

/** A debtor as told to an editor whose version is old: sensitive values are masked here too. */
export function currentDebtor(debtor: DebtorDetails): object {
  const { nationalId, drivingLicence, version: _version, ...shown } = debtor
  return {
    ...shown,
    nationalId: nationalId && maskIdentifier(nationalId),
    drivingLicence: drivingLicence && maskIdentifier(drivingLicence),
  }
}
