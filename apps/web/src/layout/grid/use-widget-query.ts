import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { AnyVariables, CombinedError } from '@urql/core'
import { useQuery, type UseQueryArgs } from 'urql'

export interface WidgetQuery<Data> {
  readonly data: Data | undefined
  readonly error: CombinedError | undefined
  readonly fetching: boolean
  /** Asks the server again; what is shown stays until the answer comes. */
  readonly retry: () => void
}

/** A widget's own question to the server. */
export function useWidgetQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): WidgetQuery<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
  } as UseQueryArgs<Variables, Data>)
  return { data, error, fetching: fetching || stale, retry: () => ask({ requestPolicy: 'network-only' }) }
}
