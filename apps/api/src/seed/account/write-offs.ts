import { openMinor } from '@arrears/domain/claim/open-minor'
import { takeFromClaim } from '@arrears/domain/claim/take-from-claim'
import { writeOffReasonLabels } from '@arrears/domain/claim/write-off-reason'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { moneyData } from '@arrears/domain/diary/phrase'
import { postWriteOff } from '@arrears/domain/ledger/post'
import { addDays } from '@arrears/domain/shared/local-date'
import { dayOf, instantOf } from '../moment.ts'
import { userActor } from '../world.ts'
import type { Agenda } from './agenda.ts'
import { book } from './book.ts'
import { endPromises } from './disputes.ts'
import { tell, type Life, type LiveClaim } from './life.ts'
import { momentOf } from './when.ts'

/** Puts on the agenda that a claim which nobody paid is given up months later, as `writeOffClaim` does. */
export function planWriteOff(life: Life, agenda: Agenda, claim: LiveClaim): void {
  const { account, batch, id, random, world } = life
  const { state, row } = claim
  const on = addDays(state.dueOn, random.int(110, 220))
  agenda.add(momentOf(life, on, 'people'), (at) => {
    const amountMinor = openMinor(state)
    if (row.state !== 'open' || amountMinor === 0n || state.disputed) return
    const userId = random.pick(world.agents).userId
    const actor = userActor(world, userId)
    const reason = random.weighted([
      ['uncollectable', 40],
      ['smallBalance', 25],
      ['insolvent', 20],
      ['hardship', 10],
      ['deceased', 5],
    ] as const)
    const label = writeOffReasonLabels[reason]
    const parts = takeFromClaim(state, amountMinor)
    const draft = postWriteOff({ effectiveOn: dayOf(at), claim: state, parts, reason: label })
    const transactionId = book(life, draft, { at, actor, action: 'writeOffClaim' })
    row.state = 'writtenOff'
    row.settledOn = null
    const writeOffId = id('writeOff')
    batch.add('writeOff', {
      id: writeOffId,
      orgId: world.orgId,
      accountId: account.id,
      claimId: state.id,
      transactionId,
      currency: account.currency,
      amountMinor,
      component: null,
      reason,
      note: null,
      madeAt: instantOf(at),
      madeById: userId,
    })
    const data = {
      claim: { id: state.id, reference: state.reference },
      amount: moneyData(amountMinor, account.currency),
      isWhole: true,
      reason,
      note: null,
    }
    tell(life, diaryEvent('claimWrittenOff', data, { claimId: state.id, subjectId: writeOffId }), at, actor)
    endPromises(life, at, actor, `${state.reference} written off`)
  })
}
