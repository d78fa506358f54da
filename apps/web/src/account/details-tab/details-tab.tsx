import { useAccount } from '../account-context.ts'
import { widgets } from '../../layout/widgets/index.ts'

export function DetailsTab() {
  const { id } = useAccount()
  const Notes = widgets.notes.component
  return <Notes accountId={id} settings={{}} />
}
