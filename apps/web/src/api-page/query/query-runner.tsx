import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useRemote } from '../../platform/http/use-remote.ts'
import { writeExample } from '../example/write-example.ts'
import { loadSchema } from '../schema/load-schema.ts'
import { readDraft } from './draft.ts'
import { QueryForm } from './query-form.tsx'

export interface QueryRunnerProps {
  /** `Query` or `Mutation`, with one of its fields: an example of it is written to begin with. */
  readonly root?: string
  readonly fieldName?: string
}

/** A small place to try the API: what it does is real, so mutations change real accounts. */
export default function QueryRunner({ root, fieldName }: QueryRunnerProps) {
  if (root && fieldName)
    return <ExampleRunner key={`${root}.${fieldName}`} root={root} fieldName={fieldName} />
  return <QueryForm start={readDraft()} />
}

function ExampleRunner({ root, fieldName }: Required<QueryRunnerProps>) {
  const { data: types, fault, loading, reload } = useRemote(loadSchema)
  if (fault && !types) return <ErrorState message={fault} retrying={loading} onRetry={() => void reload()} />
  if (!types) return <SkeletonLines label="Writing an example" lines={14} />
  const field = types.find(({ name }) => name === root)?.fields?.find(({ name }) => name === fieldName)
  return <QueryForm start={field ? writeExample(types, root, field) : readDraft()} />
}
