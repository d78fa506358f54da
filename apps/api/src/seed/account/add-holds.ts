import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { holdKindIds, holdKinds } from '@arrears/domain/hold/hold-kind'
import { addDays } from '@arrears/domain/shared/local-date'
import { instantOf, momentOn } from '../moment.ts'
import { randomOf } from '../random.ts'
import { userActor } from '../world.ts'
import { tell, type Life } from './life.ts'

/** The holds behind the flags of an account: a moratorium lasts 60 days, the others until they are lifted. */
export function addHolds(life: Life): void {
  const { account, batch, id, number, world } = life
  const flags: readonly string[] = Array.isArray(account.flags) ? account.flags : []
  const random = randomOf(world.plan.seed, world.spec.index, number, 72)
  for (const kind of holdKindIds.filter((held) => flags.includes(held))) {
    const startsOn = addDays(world.today, -random.int(3, 40))
    const endsOn = kind === 'moratorium' ? addDays(startsOn, 59) : null
    const at = momentOn(startsOn, 11 * 60 + random.int(0, 300), world.spec.utcOffsetHours)
    const { userId } = random.pick(world.agents)
    const holdId = id('hold')
    batch.add('hold', {
      id: holdId,
      orgId: world.orgId,
      accountId: account.id,
      kind,
      startsOn,
      endsOn,
      setAt: instantOf(at),
      setById: userId,
    })
    const event = diaryEvent('holdSet', { hold: holdKinds[kind], endsOn, note: null }, { subjectId: holdId })
    tell(life, event, at, userActor(world, userId))
  }
}
