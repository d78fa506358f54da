import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { toast } from '@arrears/ui/toast'
import { sourceText } from '../../account/value-source.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import { ManagerField } from './manager-field.tsx'
import { managerChoices, ownValues, workflowChoices } from './assignment-choices.ts'
import {
  AssignAccountDialog_MutationDocument,
  AssignAccountDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/assign-account/rule').then(({ assignAccount }) => assignAccount.input)

/** What was chosen; a field that nobody touched shows what the account has, also when that changes meanwhile. */
interface Chosen {
  readonly workflowId: string | undefined
  readonly managerId: string | undefined
}

/** Which workflow is in force on the account, and who manages it (A1). */
export default function AssignAccountDialog({ accountId, preset, onClose }: ActionDialogProps) {
  const { data, readiness, askAgain } = useDialogData(
    AssignAccountDialog_QueryDocument,
    { accountId },
    'Workflows and people',
  )
  const account = data?.account ?? undefined
  const own = account ? ownValues(account) : { workflowId: '', managerId: '' }
  const other = (name: keyof Chosen, chosen: string | undefined) =>
    chosen === undefined || chosen === own[name] ? {} : { [name]: chosen || null }
  const changesOf = (chosen: Chosen) => ({
    ...other('workflowId', chosen.workflowId),
    ...other('managerId', chosen.managerId),
  })
  const form = useActionForm({
    document: AssignAccountDialog_MutationDocument,
    initial: { workflowId: undefined, managerId: undefined } as Chosen,
    toInput: (chosen) => ({ accountId, expectedVersion: account?.version ?? 0, ...changesOf(chosen) }),
    schema,
    onStale: askAgain,
    onDone({ account: { workflow, manager } }) {
      const [by, plan] = [manager.value?.name ?? 'nobody', workflow.value?.name ?? 'none']
      toast.show({ message: `Workflow: ${plan}. Account manager: ${by}.`, tone: 'ok' })
      onClose()
    },
  })
  const control = (name: keyof Chosen, field: string) => ({
    value: form.values[name] ?? own[name],
    onChange: (event: { target: { value: string } }) => form.set({ [name]: event.target.value }),
    ...(field === preset?.field ? { 'data-autofocus': '' } : {}),
  })
  const now = (value: string | undefined, source: string | undefined) =>
    `Now: ${[value ?? 'none', source].filter(Boolean).join(', ')}.`
  const { workflow, manager } = account ?? {}
  return (
    <ActionForm
      form={form}
      title="Assign workflow and manager"
      description="Says by which workflow the account is collected and who is responsible for it. No run of the workflow is started."
      submitLabel="Assign"
      blockedReason={
        account && Object.keys(changesOf(form.values)).length === 0
          ? 'Choose another workflow or manager first.'
          : undefined
      }
      {...readiness}
      onClose={onClose}
    >
      {data && account && workflow && manager ? (
        <>
          <Field
            label="Workflow"
            help={now(workflow.value?.name, sourceText(workflow.source, workflow.group?.name))}
            error={form.error('workflowId')}
          >
            <Select options={workflowChoices(data, account)} {...control('workflowId', 'workflow')} />
          </Field>
          <ManagerField
            options={managerChoices(data, account)}
            help={now(manager.value?.name ?? 'nobody', sourceText(manager.source))}
            error={form.error('managerId')}
            control={control('managerId', 'account manager')}
          />
        </>
      ) : null}
    </ActionForm>
  )
}
