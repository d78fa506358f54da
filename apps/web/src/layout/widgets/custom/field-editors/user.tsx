import { useUsers } from '../use-users.ts'
import type { FieldEditorProps } from './field-editor-props.ts'
import { OneOf } from './one-of.tsx'

export function UserEditor(props: FieldEditorProps) {
  const { users, fetching } = useUsers()
  if (fetching && users.length === 0) return <span role="status">Loading people …</span>
  return <OneOf {...props} options={users.map(({ id, name }) => ({ value: id, label: name }))} />
}
