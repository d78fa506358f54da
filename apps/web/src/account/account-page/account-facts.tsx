import { Chip } from '@arrears/ui/chip'
import { Facts, type Fact } from '@arrears/ui/facts'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import type { ComponentType, ReactNode } from 'react'
import { formatDate } from '../../platform/time/format-date.ts'
import { sourceText } from '../value-source.ts'
import type { AccountHeader_AccountFragmentFragment } from './account-header.generated.ts'
import styles from './account-header.module.css'
import { NextStep } from './next-step.tsx'

type HeaderAccount = AccountHeader_AccountFragmentFragment

interface SourcedProps {
  readonly value: string | undefined
  readonly source: string | undefined
  /** The button that changes it. */
  readonly children: ReactNode
}

/** A value with the place that it comes from. */
function Sourced({ value, source, children }: SourcedProps) {
  return (
    <>
      {value ?? <span className={styles.none}>none</span>}
      {value && source ? <Chip>{source}</Chip> : null}
      {children}
    </>
  )
}

export interface AccountFactsProps {
  readonly account: HeaderAccount
  /** The button that changes a value, beside it; the page's route brings it, as it knows the actions. */
  readonly pencil: ComponentType<{ field: 'workflow' | 'account manager' }>
}

export function AccountFacts({ account, pencil: Pencil }: AccountFactsProps) {
  const locale = useLocale()
  const { balance, daysOverdue, oldestDueOn, nextStep, workflow, manager } = account
  const overdue = daysOverdue !== null && daysOverdue !== undefined && daysOverdue > 0
  const items: Fact[] = [
    { id: 'balance', label: 'Balance due', value: <MoneyText {...balance.total} />, emphasis: true },
    {
      id: 'overdue',
      label: 'Oldest overdue',
      value: overdue ? (
        <span title={oldestDueOn ? `Due ${formatDate(oldestDueOn, locale)}` : undefined}>
          {daysOverdue === 1 ? '1 day' : `${daysOverdue} days`}
        </span>
      ) : (
        <span className={styles.none}>nothing</span>
      ),
    },
    ...(nextStep ? [{ id: 'nextStep', label: 'Next step', value: <NextStep step={nextStep} /> }] : []),
    {
      id: 'workflow',
      label: 'Workflow',
      value: (
        <Sourced value={workflow.value?.name} source={sourceText(workflow.source, workflow.group?.name)}>
          <Pencil field="workflow" />
        </Sourced>
      ),
    },
    {
      id: 'manager',
      label: 'Account manager',
      value: (
        <Sourced value={manager.value?.name} source={sourceText(manager.source)}>
          <Pencil field="account manager" />
        </Sourced>
      ),
    },
  ]
  return <Facts items={items} className={styles.facts} />
}
