import { addDays, type LocalDate } from '@arrears/domain/shared/local-date'
import { day, dayOf, momentOn } from '../moment.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'

interface Where {
  readonly random: Random
  readonly world: World
}

/** A moment on a day: in working hours or, for what programs do, early in the morning. */
export function momentOf({ random, world }: Where, date: LocalDate, who: 'people' | 'program'): number {
  const minutes = who === 'people' ? random.int(8 * 60 + 30, 17 * 60 + 40) : random.int(6 * 60, 8 * 60)
  return momentOn(date, minutes, world.spec.utcOffsetHours)
}

/** The day so many days after a moment. */
export const daysLater = (at: number, days: number): LocalDate => dayOf(at + days * day)

/** Days on which claims are issued, oldest first; the last one some weeks ago. */
export function issueDays({ random, world }: Where, isCompany: boolean, claims: number): LocalDate[] {
  const days: LocalDate[] = []
  let date = addDays(world.today, -random.int(1, random.chance(0.75) ? 40 : 120))
  for (let left = claims; left > 0; left--) {
    days.unshift(date)
    date = addDays(date, isCompany ? -random.int(6, 30) : -random.int(28, 32))
  }
  return days
}
