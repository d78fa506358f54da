import { contactChannelIds, contactChannels } from '@arrears/domain/contact-policy/contact-channel'
import { preferenceSources, type PreferenceSource } from '@arrears/domain/contact-policy/preference-source'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import type { ReactNode } from 'react'
import styles from '../action-form.module.css'
import type { PreferenceValues } from './preference-values.ts'
import type { useAddresses } from './use-addresses.ts'

interface PreferenceFieldsProps {
  readonly addresses: ReturnType<typeof useAddresses>
  readonly values: PreferenceValues
  readonly set: (change: Partial<PreferenceValues>) => void
  readonly error: (name: keyof PreferenceValues) => string | undefined
  /** Between the address and how it reached us. */
  readonly children: ReactNode
}

const channels = contactChannelIds.map((value) => ({ value, label: contactChannels[value] }))
const sources = Object.entries(preferenceSources).map(([value, label]) => ({ value, label }))

/** Channel, address, whose it is, how it reached us: of a consent and of an opt-out. */
export function PreferenceFields({ addresses, values, set, error, children }: PreferenceFieldsProps) {
  const { channel } = values
  const { debtors, phones, emails } = addresses
  return (
    <>
      <RadioGroup
        label="Channel"
        layout="segments"
        required
        options={channels}
        value={channel}
        onChange={(next) => set({ channel: next })}
        error={error('channel')}
      />
      <div className={styles.columns}>
        {channel === 'phone' || channel === 'sms' ? (
          <Field label="Number" error={error('phoneId')}>
            <Select
              options={phones}
              placeholder="Every number"
              value={values.phoneId}
              onChange={({ target }) => set({ phoneId: target.value })}
            />
          </Field>
        ) : null}
        {channel === 'email' ? (
          <Field label="Address" error={error('emailId')}>
            <Select
              options={emails}
              placeholder="Every address"
              value={values.emailId}
              onChange={({ target }) => set({ emailId: target.value })}
            />
          </Field>
        ) : null}
        {debtors.length > 1 ? (
          <Field label="Debtor" error={error('debtorId')}>
            <Select
              options={debtors}
              placeholder="The primary debtor, or whose number it is"
              value={values.debtorId}
              onChange={({ target }) => set({ debtorId: target.value })}
            />
          </Field>
        ) : null}
      </div>
      <div className={styles.columns}>{children}</div>
      <Field label="How it reached us" required error={error('source')}>
        <Select
          options={sources}
          placeholder="Choose how"
          value={values.source}
          onChange={({ target }) => set({ source: target.value as PreferenceSource })}
        />
      </Field>
      <Field label="Note" error={error('note')}>
        <TextArea rows={2} value={values.note} onChange={({ target }) => set({ note: target.value })} />
      </Field>
    </>
  )
}
