import { Banner } from '@arrears/ui/banner'
import { Field } from '@arrears/ui/field'
import { KeyValue } from '@arrears/ui/key-value'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  CancelInstalmentPlanDialog_MutationDocument,
  CancelInstalmentPlanDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/cancel-instalment-plan/rule').then(
    ({ cancelInstalmentPlan }) => cancelInstalmentPlan.input,
  )

/** The confirmation and the form in one: it says which plan goes, and what is then due again. */
export default function CancelInstalmentPlanDialog({ accountId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(
    CancelInstalmentPlanDialog_QueryDocument,
    { accountId },
    'The plan',
  )
  const plan = data?.account?.instalmentPlan
  const form = useActionForm({
    document: CancelInstalmentPlanDialog_MutationDocument,
    initial: { note: '' },
    toInput: ({ note }) => ({ accountId, planId: plan?.id ?? '', note: note || null }),
    schema,
    onDone() {
      toast.show({ message: 'Instalment plan cancelled', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Cancel instalment plan"
      description="Collection goes on. What was paid stays paid."
      submitLabel="Cancel the plan"
      tone="danger"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      {plan?.status === 'active' ? (
        <>
          <Banner tone="warn">
            {plan.instalments.length} instalments for <MoneyText {...plan.total} />, of which{' '}
            <MoneyText {...plan.paid} /> is paid. These claims are due on their own days again:
          </Banner>
          <KeyValue
            items={plan.claims.map(({ reference, dueOn }) => ({
              id: reference,
              label: reference,
              value: `on ${formatDate(dueOn, locale)}`,
            }))}
          />
        </>
      ) : null}
      <Field label="Reason" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
