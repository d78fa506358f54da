import { Chip } from '@arrears/ui/chip'

/** Names of so many groups are shown; the rest as a number, with the names to be had by pointing at it. */
const most = 2

export function GroupChips({ groups }: { groups: readonly { id: string; name: string }[] }) {
  const rest = groups.slice(most)
  return (
    <>
      {groups.slice(0, most).map(({ id, name }) => (
        <Chip key={id}>{name}</Chip>
      ))}
      {rest.length > 0 ? (
        <Chip tone="outline" title={rest.map(({ name }) => name).join(', ')}>
          +{rest.length}
        </Chip>
      ) : null}
    </>
  )
}
