import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useState, type KeyboardEvent } from 'react'
import { useMutation } from 'urql'
import { OwnPhone_MutationDocument } from './own-phone.generated.ts'
import styles from './own-phone-field.module.css'

interface OwnPhoneFieldProps {
  /** The number that is kept now; null when there is none. */
  readonly number: string | null
  readonly onSaved: () => void
}

/** The phone of one's own that rings first. No form of its own, so that it can stand inside another. */
export function OwnPhoneField({ number, onSaved }: OwnPhoneFieldProps) {
  const [text, setText] = useState(number ?? '')
  const [fault, setFault] = useState<string>()
  const [{ fetching }, mutate] = useMutation(OwnPhone_MutationDocument)
  const save = async () => {
    if (fetching) return
    const { data, error } = await mutate({ input: { number: text, idempotencyKey: crypto.randomUUID() } })
    const answer = data?.setOwnPhone
    if (error || !answer) return setFault('The number could not be saved. Try again.')
    if (answer.__typename !== 'SetOwnPhoneSuccess') {
      const issues = answer.__typename === 'InvalidInputError' ? answer.issues : []
      return setFault(issues[0]?.message ?? answer.message)
    }
    setFault(undefined)
    setText(answer.ownPhone ?? '')
    const message = answer.ownPhone ? 'Your phone is saved' : 'Your phone is not called any more'
    toast.show({ message, tone: 'ok' })
    onSaved()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void save()
  }
  return (
    <div className={styles.field}>
      <Field
        label="Your phone"
        help="With its country code. It rings first when you call by the telephone provider."
        error={fault}
      >
        <TextInput
          type="tel"
          autoComplete="tel"
          maxLength={40}
          placeholder="+353 1 555 0182"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Button busy={fetching} onClick={() => void save()}>
        Save phone
      </Button>
    </div>
  )
}
