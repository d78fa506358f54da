import { Banner } from '@arrears/ui/banner'
import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import type { ChangeEvent } from 'react'

interface CallBlockProps {
  readonly message: string
  /** The reason that who may override types in; absent for everybody else. */
  readonly reason?: { value: string; onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void }
  readonly error: string | undefined
}

/** Why the contact policy blocks the call, and the reason to make it all the same. */
export function CallBlock({ message, reason, error }: CallBlockProps) {
  return (
    <>
      <Banner tone={reason ? 'warn' : 'danger'} role="status">
        {message}
      </Banner>
      {reason ? (
        <Field
          label="Reason to call all the same"
          help="Your name and this reason stand in the diary."
          required
          error={error}
        >
          <TextArea rows={2} {...reason} />
        </Field>
      ) : null}
    </>
  )
}
