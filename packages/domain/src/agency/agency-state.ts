import type { Id } from '../shared/ids.ts'
import type { LocalDate } from '../shared/local-date.ts'

/** The agency that collects an account now. */
export interface PlacedAtAgency {
  readonly assignmentId: Id<'agencyAssignment'>
  readonly agencyId: Id<'agency'>
  readonly name: string
  readonly since: LocalDate
}
