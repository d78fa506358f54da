import { useState } from 'react'
import { useClient } from 'urql'
import { RestructureAccountDialog_QueryDocument } from './dialog.generated.ts'
import type { Simulation } from './what-moved.ts'

export interface PlanWish {
  readonly accountId: string
  readonly interval: 'weekly' | 'monthly'
  readonly firstOn: string
  readonly count: number
}

/** What the server answered to a wish. */
export interface Simulated {
  readonly simulation: Simulation | null
  /** Why there is none, in a sentence. */
  readonly reason: string
}

const noAnswer = 'The plan could not be simulated. Try again.'

/** Asks the server what a plan would be. Nothing is written, and nothing is kept that another request could be answered from. */
export function useSimulation() {
  const client = useClient()
  const [asking, setAsking] = useState(false)
  return {
    asking,
    async simulate(input: PlanWish): Promise<Simulated> {
      setAsking(true)
      const { data } = await client
        .query(RestructureAccountDialog_QueryDocument, { input }, { requestPolicy: 'network-only' })
        .toPromise()
      setAsking(false)
      const answer = data?.simulateRestructure
      return {
        simulation: answer?.simulation ?? null,
        reason: answer?.simulation ? '' : (answer?.refusal?.message ?? noAnswer),
      }
    },
  }
}
