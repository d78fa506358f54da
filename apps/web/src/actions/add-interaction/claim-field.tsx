import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import type { ChangeEvent } from 'react'
import { useQuery } from 'urql'
import { AddInteractionDialog_QueryDocument } from './dialog.generated.ts'

interface ClaimFieldProps {
  readonly accountId: string
  readonly value: string
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void
  readonly error: string | undefined
}

/** The debt it was about. With one claim there is nothing to say, and while they are not known nothing has to be said. */
export function ClaimField({ accountId, error, ...control }: ClaimFieldProps) {
  const [{ data }] = useQuery({ query: AddInteractionDialog_QueryDocument, variables: { accountId } })
  const claims = data?.account?.claims ?? []
  if (claims.length < 2) return null
  return (
    <Field label="Claim" error={error}>
      <Select
        options={claims.map(({ id, reference }) => ({ value: id, label: reference }))}
        placeholder="All of them"
        {...control}
      />
    </Field>
  )
}
