import { foldText } from '@arrears/domain/account/search-text'
import { Field } from '@arrears/ui/field'
import { Select, type SelectOption, type SelectProps } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { useState } from 'react'

/** More than fit a list that is looked through by eye. */
const many = 30

export interface ManagerFieldProps {
  readonly options: readonly SelectOption[]
  readonly help: string
  readonly error: string | undefined
  readonly control: Pick<SelectProps, 'value' | 'onChange'>
}

/** Chooses who manages the account; where many people work, a part of the name makes the list shorter. */
export function ManagerField({ options, help, error, control }: ManagerFieldProps) {
  const [wanted, setWanted] = useState('')
  // Nobody, and who is chosen, can be kept whatever is looked for.
  const kept = ({ value }: SelectOption) => value === '' || value === control.value
  const people = options.filter(({ value }) => value !== '')
  const found = people.filter(({ label }) => foldText(label).includes(foldText(wanted)))
  return (
    <>
      {people.length > many ? (
        <Field label="Find a person" help={`${found.length} of ${people.length} people`}>
          <TextInput
            value={wanted}
            autoComplete="off"
            onChange={(event) => setWanted(event.target.value)}
            // It only looks: nothing is assigned by it.
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        </Field>
      ) : null}
      <Field label="Account manager" help={help} error={error}>
        <Select options={options.filter((option) => kept(option) || found.includes(option))} {...control} />
      </Field>
    </>
  )
}
