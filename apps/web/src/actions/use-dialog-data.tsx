import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { ErrorState } from '@arrears/ui/error-state'
import { useQuery, type AnyVariables, type UseQueryArgs } from 'urql'
import type { ActionFormProps } from './action-form.tsx'

export interface DialogData<Data> {
  readonly data: Data | undefined
  /** For the form, which cannot be filled in before what it needs is there. */
  readonly readiness: Pick<ActionFormProps, 'loading' | 'failure'>
  readonly askAgain: () => void
}

/** What a form needs to know. `what` begins a sentence: “The agencies” could not be loaded. */
export function useDialogData<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  what: string,
): DialogData<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({ query, variables } as UseQueryArgs<
    Variables,
    Data
  >)
  const askAgain = () => ask({ requestPolicy: 'network-only' })
  return {
    data,
    readiness: {
      loading: !data && fetching,
      failure:
        error && !data ? (
          <ErrorState message={`${what} could not be loaded.`} onRetry={askAgain} />
        ) : undefined,
    },
    askAgain,
  }
}
