import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { z } from 'zod'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm, type ActionFormProps } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { PhoneChoice } from './phone-choice.tsx'
import { usePhones, type PhoneOption } from './use-phones.ts'

interface PhoneInput {
  readonly accountId: string
  readonly phoneId: string
  readonly note: string
  readonly idempotencyKey: string
}

interface PhoneFormProps<Data>
  extends ActionDialogProps, Pick<ActionFormProps, 'title' | 'description' | 'tone' | 'submitLabel'> {
  readonly document: TypedDocumentNode<Data, { input: PhoneInput }>
  readonly schema: () => Promise<z.ZodType>
  /** Said when it is done. */
  readonly done: string
  /** Why a note has to be given; without it, a note may be. */
  readonly noteHelp?: string
  /** What the number would be: those that are so already are not offered. */
  readonly becomes: PhoneOption['validity']
}

/** The form of what is said of one phone number. */
export function PhoneForm<Data extends Record<string, unknown>>({
  accountId,
  subjectId = '',
  onClose,
  document,
  schema,
  done,
  noteHelp,
  becomes,
  ...frame
}: PhoneFormProps<Data>) {
  const { phones, readiness } = usePhones(accountId)
  const form = useActionForm({
    document,
    initial: { phoneId: subjectId, note: '' },
    toInput: ({ phoneId, note }) => ({ accountId, phoneId, note }),
    schema,
    onDone() {
      toast.show({ message: done, tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm {...frame} form={form} {...readiness} onClose={onClose}>
      <PhoneChoice
        label="Number"
        phones={phones.filter(({ validity }) => validity !== becomes)}
        value={form.values.phoneId}
        onChange={(phoneId) => form.set({ phoneId })}
        error={form.error('phoneId')}
      />
      <Field label="Note" help={noteHelp} required={noteHelp !== undefined} error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
