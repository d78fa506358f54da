import { Banner } from '@arrears/ui/banner'
import { useLocale } from '@arrears/ui/locale'
import { useQuery } from 'urql'
import { RestructureAccountDialog_QueryDocument } from './dialog.generated.ts'
import styles from './simulated-plan.module.css'
import type { PlanWish } from './use-simulation.ts'
import { whatMoved, type Simulation } from './what-moved.ts'

/** Says what stands differently on the account now than when the plan was simulated. */
export function MovedAccount({ before, wish }: { before: Simulation; wish: PlanWish }) {
  const locale = useLocale()
  const [{ data }] = useQuery({
    query: RestructureAccountDialog_QueryDocument,
    variables: { input: wish },
    requestPolicy: 'network-only',
  })
  const answer = data?.simulateRestructure
  const sentences = answer?.simulation
    ? whatMoved(before, answer.simulation, locale)
    : [answer?.refusal?.message ?? ''].filter(Boolean)
  return (
    <Banner tone="warn" role="alert">
      The account has moved since this was simulated.
      <ul className={styles.moved}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Banner>
  )
}
