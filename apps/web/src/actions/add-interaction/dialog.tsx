import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { DialledTimer } from '../live-call/dialled-timer.tsx'
import { talkedSeconds, useLiveCall } from '../live-call/use-live-call.ts'
import { usePhones } from '../phone-choice/use-phones.ts'
import { useActionForm } from '../use-action-form.ts'
import { CallFooter } from './call-footer.tsx'
import { ClaimField } from './claim-field.tsx'
import { AddInteractionDialog_MutationDocument } from './dialog.generated.ts'
import {
  directionOptions,
  methodOptions,
  outcomeGroups,
  outcomeMeaning,
  reasonGroups,
} from './interaction-options.ts'

const schema = () =>
  import('@arrears/domain/actions/add-interaction/input').then(
    ({ addInteractionInput }) => addInteractionInput,
  )

/** Methods that go to a number. */
const byNumber = new Set(['phone', 'sms'])

/** What a call that nobody answered came to; of one that was answered the caller alone can say it. */
const outcomeOfState: Readonly<Record<string, string>> = { busy: 'busy', noAnswer: 'noAnswer' }

export default function AddInteractionDialog({ accountId, subjectId, preset, onClose }: ActionDialogProps) {
  const { phones, debtors, readiness } = usePhones(accountId)
  const lasted = useRef<number | null>(undefined)
  const { call } = useLiveCall({ id: accountId }, preset?.callId !== undefined)
  /** Sending the same again must be the same. */
  const asOfFirstPress = () => {
    if (lasted.current !== undefined) return lasted.current
    const seconds = preset?.callStartedAt ? secondsSince(preset.callStartedAt) : call && talkedSeconds(call)
    lasted.current = seconds === undefined ? null : Math.min(86_400, seconds)
    return lasted.current
  }
  const form = useActionForm({
    document: AddInteractionDialog_MutationDocument,
    initial: {
      method: preset?.method ?? 'phone',
      direction: preset?.direction ?? 'outbound',
      outcome: '',
      reason: '',
      debtorId: '',
      phoneId: preset?.phoneId ?? subjectId ?? '',
      claimIds: preset?.claimId ?? '',
      text: '',
    },
    toInput: ({ method, direction, outcome, reason, debtorId, phoneId, claimIds, text }) => ({
      accountId,
      method,
      direction,
      outcome,
      reason: reason || null,
      debtorId: debtorId || null,
      phoneId: (byNumber.has(method) && phoneId) || null,
      claimIds: claimIds ? [claimIds] : [],
      text: text || null,
      durationSeconds: method === 'phone' ? asOfFirstPress() : null,
    }),
    schema,
    onDone({ contactWarning }) {
      // What happened is kept, whatever the contact policy says of it.
      if (contactWarning) toast.show({ message: `Interaction added. ${contactWarning}`, tone: 'danger' })
      else toast.show({ message: 'Interaction added', tone: 'ok' })
      onClose()
    },
  })
  const { method, direction, outcome } = form.values
  const fillIn = useEffectEvent((came: string) => {
    if (outcome === '') form.reset({ ...form.values, outcome: came })
  })
  const came = call && outcomeOfState[call.state]
  useEffect(() => {
    if (came) fillIn(came)
  }, [came])
  return (
    <ActionForm
      form={form}
      title="Add interaction"
      submitLabel="Add interaction"
      {...readiness}
      footerStart={
        call ? (
          <CallFooter accountId={accountId} call={call} />
        ) : preset?.callStartedAt ? (
          <DialledTimer startedAt={preset.callStartedAt} />
        ) : undefined
      }
      onClose={onClose}
    >
      <div className={styles.columns}>
        <Field label="Method" required error={form.error('method')}>
          <Select options={methodOptions} {...form.text('method')} />
        </Field>
        <RadioGroup
          label="Direction"
          layout="segments"
          required
          options={directionOptions}
          value={direction}
          onChange={(next) => form.set({ direction: next })}
          error={form.error('direction')}
        />
      </div>
      <Field label="Outcome" required help={outcomeMeaning(outcome)} error={form.error('outcome')}>
        <Select
          data-autofocus
          options={outcomeGroups}
          placeholder="Choose what came of it"
          {...form.text('outcome')}
        />
      </Field>
      <div className={styles.columns}>
        {byNumber.has(method) ? (
          <Field label="Phone number" error={form.error('phoneId')}>
            <Select
              options={phones.map(({ id, display, debtorName }) => ({
                value: id,
                label: debtors.length > 1 ? `${display}, ${debtorName}` : display,
              }))}
              placeholder="None of these"
              {...form.text('phoneId')}
            />
          </Field>
        ) : null}
        {debtors.length > 1 ? (
          <Field label="Debtor" error={form.error('debtorId')}>
            <Select
              options={debtors.map(({ id, name }) => ({ value: id, label: name }))}
              placeholder="Not said"
              {...form.text('debtorId')}
            />
          </Field>
        ) : null}
        <ClaimField accountId={accountId} {...form.text('claimIds')} error={form.error('claimIds')} />
        <Field label="Reason for not paying" error={form.error('reason')}>
          <Select options={reasonGroups} placeholder="Not said" {...form.text('reason')} />
        </Field>
      </div>
      <Field label="Further information" error={form.error('text')}>
        <TextArea rows={4} {...form.text('text')} />
      </Field>
    </ActionForm>
  )
}

const secondsSince = (moment: number): number => Math.max(0, Math.floor((Date.now() - moment) / 1000))
