import { planIntervalLabels } from '@arrears/domain/plan/plan-interval'
import { Button } from '@arrears/ui/button'
import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import actionStyles from '../action-form.module.css'
import { useActionForm } from '../use-action-form.ts'
import { RestructureAccountDialog_MutationDocument } from './dialog.generated.ts'
import { MovedAccount } from './moved-account.tsx'
import { SimulatedPlan } from './simulated-plan.tsx'
import styles from './simulated-plan.module.css'
import { useSimulation, type PlanWish } from './use-simulation.ts'
import type { Simulation } from './what-moved.ts'

const schema = () =>
  import('@arrears/domain/actions/restructure-account/rule').then(
    ({ restructureAccount }) => restructureAccount.input,
  )

const intervals = (['weekly', 'monthly'] as const).map((value) => ({
  value,
  label: planIntervalLabels[value],
}))

/** Simulate first; then exactly what was shown is agreed, or nothing where the account has moved meanwhile. */
export default function RestructureAccountDialog({ accountId, onClose }: ActionDialogProps) {
  const today = useToday()
  const { asking, simulate } = useSimulation()
  const [simulation, setSimulation] = useState<Simulation | null>(null)
  const [reason, setReason] = useState('')
  const form = useActionForm({
    document: RestructureAccountDialog_MutationDocument,
    initial: {
      interval: 'monthly' as PlanWish['interval'],
      firstOn: today,
      count: '6',
      simulationHash: '',
      note: '',
    },
    toInput: ({ interval, firstOn, count, simulationHash, note }) => ({
      accountId,
      interval,
      firstOn,
      count: Number(count),
      simulationHash,
      note: note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Instalment plan agreed', tone: 'ok' })
      onClose()
    },
  })
  const { interval, firstOn, count } = form.values
  const wish: PlanWish = { accountId, interval, firstOn, count: Number(count) }
  const isComplete = firstOn !== '' && /^\d{1,3}$/.test(count.trim())
  const hasMoved = form.error('simulationHash') !== undefined && simulation !== null

  async function ask(): Promise<void> {
    const answer = await simulate(wish)
    setSimulation(answer.simulation)
    setReason(answer.reason)
    form.set({ simulationHash: answer.simulation?.hash ?? '' })
  }
  /** What was simulated belongs to another wish now. */
  function change(next: Partial<typeof form.values>): void {
    form.set({ ...next, simulationHash: '' })
    setSimulation(null)
    setReason('')
  }
  return (
    <ActionForm
      form={form}
      title="Restructure account"
      description="All that is open and not in dispute is paid by instalments. While the plan is in force the account ages by them, and collection pauses."
      submitLabel="Agree to the plan"
      blockedReason={simulation && !hasMoved ? undefined : 'Simulate first, so that you see what is agreed.'}
      onClose={onClose}
    >
      <RadioGroup
        label="Every"
        layout="segments"
        options={intervals}
        value={interval}
        onChange={(next) => change({ interval: next })}
        error={form.error('interval')}
      />
      <div className={actionStyles.columns}>
        <Field label="First instalment" required error={form.error('firstOn')}>
          <DateInput
            min={today}
            value={firstOn}
            onChange={(event) => change({ firstOn: event.target.value })}
          />
        </Field>
        <Field label="Instalments" required error={form.error('count')}>
          <TextInput
            inputMode="numeric"
            autoComplete="off"
            value={count}
            onChange={(event) => change({ count: event.target.value })}
          />
        </Field>
      </div>
      {hasMoved ? <MovedAccount before={simulation} wish={wish} /> : null}
      <div className={styles.ask}>
        <Button
          busy={asking}
          disabledReason={isComplete ? undefined : 'Give the first date and the number of instalments.'}
          onClick={() => void ask()}
        >
          {hasMoved ? 'Simulate again' : 'Simulate'}
        </Button>
        {simulation || reason ? null : (
          <p className={styles.hint}>Shows every instalment. Nothing is written.</p>
        )}
      </div>
      {reason ? (
        <p className={styles.reason} role="alert">
          {reason}
        </p>
      ) : null}
      {simulation && !hasMoved ? <SimulatedPlan simulation={simulation} /> : null}
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={2} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
