import type { PhoneState } from '../account/account-state.ts'
import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'

/** What is kept of a debtor besides how to reach them. */
export interface DebtorFields {
  readonly name: string
  readonly kind: 'person' | 'company'
  readonly birthDate: LocalDate | null
  readonly nationalId: string | null
  readonly drivingLicence: string | null
  readonly employer: string | null
  /** Language tag; null leaves it to the account's setting. */
  readonly locale: string | null
  readonly tone: 'formal' | 'informal' | null
}

export interface PhoneFields {
  /** E.164. */
  readonly number: string
  readonly label: string
}

export interface EmailFields {
  /** Lower case. */
  readonly address: string
  readonly label: string
}

export interface AddressFields {
  readonly label: string
  readonly line1: string
  readonly line2: string | null
  readonly postcode: string | null
  readonly city: string | null
  readonly region: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** A debtor with all that can be edited of them. */
export interface DebtorDetails extends DebtorFields {
  readonly id: Id<'debtor'>
  readonly version: number
  readonly isPrimary: boolean
  readonly phones: readonly (PhoneFields & {
    readonly id: Id<'phone'>
    readonly validity: PhoneState['validity']
  })[]
  readonly emails: readonly (EmailFields & { readonly id: Id<'email'> })[]
  readonly addresses: readonly (AddressFields & { readonly id: Id<'address'> })[]
}

/** What is to be written of a list of contact points. */
export interface ListChanges<Fields, ItemId extends string> {
  readonly add: readonly Fields[]
  /** The whole new value of each one that changes. */
  readonly edit: readonly (Fields & { readonly id: ItemId })[]
  readonly remove: readonly ItemId[]
}

/** One thing that changed, as the diary tells it; `before` and `after` are null when the value is sensitive. */
export interface FieldChange {
  readonly field: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}
