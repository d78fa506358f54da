import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, Row } from '@arrears/ui/table'
import { formatDate } from '../../../platform/time/format-date.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import type { ShownPromise } from './agreements.ts'
import { PromiseStateChip } from './promise-state-chip.tsx'

export function PromiseRow({ promise }: { promise: ShownPromise }) {
  const locale = useLocale()
  return (
    <Row>
      <Cell title={promise.claims.map(({ reference }) => reference).join(', ') || 'Whole account'}>
        {formatDate(promise.dueOn, locale)}
      </Cell>
      <Cell numeric>
        <MoneyText {...promise.amount} />
      </Cell>
      <Cell>
        <PromiseStateChip promise={promise} />
      </Cell>
      <Cell numeric>
        {promise.status === 'open' || promise.status === 'partKept' ? (
          <ActionButton
            action="cancelPromiseToPay"
            permission="promise:cancel"
            subjectId={promise.id}
            icon="x"
            label={`Cancel the promise due ${formatDate(promise.dueOn, locale)}`}
          />
        ) : null}
      </Cell>
    </Row>
  )
}
