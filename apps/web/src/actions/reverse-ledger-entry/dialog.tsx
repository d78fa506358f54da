import { reversalReasonLabels } from '@arrears/domain/ledger/reversal-reason'
import { DateInput } from '@arrears/ui/date-input'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { formatDate } from '../../platform/time/format-date.ts'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { useActionForm } from '../use-action-form.ts'
import { BookingLines } from './booking-lines.tsx'
import { ReverseLedgerEntryDialog_MutationDocument } from './dialog.generated.ts'
import { useBooking, useRecentBookings } from './use-booking.ts'

const schema = () =>
  import('@arrears/domain/actions/reverse-ledger-entry/rule').then(
    ({ reverseLedgerEntry }) => reverseLedgerEntry.input,
  )

const reasons = Object.entries(reversalReasonLabels).map(([value, label]) => ({ value, label }))

/** Undoes a booking by its inverse. Opened beside an entry it is about that one, else it offers the newest to choose from. */
export default function ReverseLedgerEntryDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const today = useToday()
  const recent = useRecentBookings(accountId, subjectId !== undefined)
  const form = useActionForm({
    document: ReverseLedgerEntryDialog_MutationDocument,
    initial: { entryId: subjectId ?? '', reason: '', effectiveOn: today, note: '' },
    toInput: ({ entryId, reason, effectiveOn, note }) => ({
      accountId,
      entryId,
      reason,
      effectiveOn: effectiveOn || null,
      note: note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Entry reversed', tone: 'ok' })
      onClose()
    },
  })
  const booking = useBooking(accountId, form.values.entryId)
  const nothing = subjectId === undefined && !recent.loading && recent.bookings.length === 0
  const failed = recent.failed || booking.failed
  const failure = failed ? (
    <ErrorState
      message="The journal could not be loaded."
      onRetry={recent.failed ? recent.retry : booking.retry}
    />
  ) : nothing ? (
    <EmptyState title="There is nothing that can be reversed" />
  ) : undefined
  return (
    <ActionForm
      form={form}
      title="Reverse an entry"
      description="Nothing is deleted: the inverse is booked, and both stay in the journal."
      submitLabel="Reverse it"
      tone="danger"
      loading={recent.loading || (subjectId !== undefined && booking.loading)}
      failure={failure}
      onClose={onClose}
    >
      {subjectId === undefined ? (
        <Field label="Entry" required error={form.error('entryId')}>
          <Select
            options={recent.bookings.map(({ id, contextLabel, effectiveOn, amount }) => ({
              value: id,
              label: `${formatDate(effectiveOn, locale)}, ${contextLabel}, ${formatMoney(amount.amount, amount.currency, { locale })}`,
            }))}
            placeholder="Choose an entry"
            {...form.text('entryId')}
          />
        </Field>
      ) : null}
      <BookingLines entries={booking.entries} />
      <div className={styles.columns}>
        <Field label="Reason" required error={form.error('reason')}>
          <Select options={reasons} placeholder="Choose a reason" {...form.text('reason')} />
        </Field>
        <Field label="Date" error={form.error('effectiveOn')}>
          <DateInput max={today} {...form.text('effectiveOn')} />
        </Field>
      </div>
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={2} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
