import type { PlanInterval } from '@arrears/domain/plan/plan-interval'
import { act } from './act.ts'
import type { TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

export interface PlanWish {
  readonly interval: PlanInterval
  readonly firstOn: string
  readonly count: number
}

interface Simulated {
  readonly simulation: {
    readonly hash: string
    readonly total: object
    readonly instalments: object[]
  } | null
  readonly refusal: { readonly code: string } | null
}

/** What `simulateRestructure` answers to an agent. */
export async function simulateRestructure(
  api: TestApi,
  { agent }: Pick<TestOrganisation, 'agent'>,
  accountId: string,
  wish: PlanWish,
): Promise<Simulated> {
  const answer = await api.run<{ simulateRestructure: Simulated }>(
    agent,
    /* GraphQL */ `
      query ($input: SimulateRestructureInput!) {
        simulateRestructure(input: $input) {
          refusal {
            code
          }
          simulation {
            hash
            total {
              amount
              currency
            }
            credit {
              amount
              currency
            }
            instalments {
              number
              dueOn
              amount {
                amount
                currency
              }
              remaining {
                amount
                currency
              }
            }
            claims {
              id
              open {
                amount
                currency
              }
            }
            disputedClaims {
              id
              open {
                amount
                currency
              }
            }
            replacedPromiseIds
          }
        }
      }
    `,
    { input: { accountId, ...wish } },
  )
  return answer.simulateRestructure
}

/** A plan in force, agreed as people do it. */
export async function givenPlan(
  api: TestApi,
  organisation: TestOrganisation,
  account: Pick<TestAccount, 'id'>,
  wish: PlanWish,
): Promise<{ readonly id: string; readonly instalmentIds: readonly string[] }> {
  const { simulation } = await simulateRestructure(api, organisation, account.id, wish)
  const { plan } = await act<{ plan: { id: string; instalments: { id: string }[] } }>(
    api,
    organisation.agent,
    'restructureAccount',
    { accountId: account.id, ...wish, simulationHash: simulation?.hash ?? '' },
    'plan { id instalments { id } }',
  )
  return { id: plan.id, instalmentIds: plan.instalments.map(({ id }) => id) }
}
