import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { formatDate } from '../../platform/time/format-date.ts'
import styles from './simulated-plan.module.css'
import type { Simulation } from './what-moved.ts'

const references = (claims: Simulation['claims']) => claims.map(({ reference }) => reference).join(', ')

/** Every instalment as it would be agreed, and what it is and is not for. */
export function SimulatedPlan({ simulation }: { simulation: Simulation }) {
  const locale = useLocale()
  const { instalments, claims, disputedClaims, total, credit, replacedPromiseIds } = simulation
  return (
    <section className={styles.plan} aria-label="The plan as it would be agreed" role="status">
      <p className={styles.total}>
        <span>
          {instalments.length} instalments for {references(claims)}
        </span>
        <MoneyText {...total} />
      </p>
      <div className={styles.instalments}>
        <Table label="Instalments">
          <thead>
            <tr>
              <ColumnHead>No.</ColumnHead>
              <ColumnHead>Due</ColumnHead>
              <ColumnHead numeric>Amount</ColumnHead>
              <ColumnHead numeric>Remaining</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {instalments.map(({ number, dueOn, amount, remaining }) => (
              <Row key={number}>
                <Cell>{number}</Cell>
                <Cell>{formatDate(dueOn, locale)}</Cell>
                <Cell numeric>
                  <MoneyText {...amount} />
                </Cell>
                <Cell numeric>
                  <MoneyText {...remaining} />
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </div>
      <ul className={styles.notes}>
        {Number(credit.amount) > 0 ? (
          <li>
            The credit held of <MoneyText {...credit} /> is taken off.
          </li>
        ) : null}
        {disputedClaims.length > 0 ? <li>Left out as disputed: {references(disputedClaims)}.</li> : null}
        {replacedPromiseIds.length > 0 ? (
          <li>
            {replacedPromiseIds.length === 1 ? 'The open promise ends' : 'The open promises end'}: the plan
            takes
            {replacedPromiseIds.length === 1 ? ' its' : ' their'} place.
          </li>
        ) : null}
      </ul>
    </section>
  )
}
