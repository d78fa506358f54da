import { useQuery } from 'urql'
import { UseUsers_QueryDocument } from './use-users.generated.ts'

/** The people of the organisation; asked for only where a field holds one. */
export function useUsers(pause = false) {
  const [{ data, fetching }] = useQuery({ query: UseUsers_QueryDocument, pause })
  return { users: data?.users ?? [], fetching }
}

export function useUserName(id: string | undefined): string | undefined {
  const { users } = useUsers(id === undefined)
  return id === undefined ? undefined : (users.find((user) => user.id === id)?.name ?? id)
}
