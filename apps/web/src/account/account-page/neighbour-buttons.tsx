import { IconButton } from '@arrears/ui/icon-button'
import { useNavigate } from '@tanstack/react-router'
import { useShortcuts } from '../../platform/shortcuts/use-shortcuts.ts'
import type { Neighbours } from '../list-context.ts'
import styles from './account-header.module.css'

/** To the account before and after in the list that one came from (A10), by button or by J and K. */
export function NeighbourButtons({ list }: { list: Neighbours }) {
  const navigate = useNavigate()
  const { previous, next, position, count, label } = list
  const go = (reference: string | undefined) => {
    if (reference) void navigate({ to: '/accounts/$reference', params: { reference } })
  }
  useShortcuts([
    { keys: 'j', label: 'Next account of the list', group: 'Account', run: () => go(next) },
    { keys: 'k', label: 'Previous account of the list', group: 'Account', run: () => go(previous) },
  ])
  return (
    <span className={styles.neighbours} role="group" aria-label={`Place in ${label}`}>
      <IconButton
        icon="chevron-left"
        size="sm"
        label="Previous account of the list"
        aria-disabled={!previous || undefined}
        onClick={() => go(previous)}
      />
      <span className="num">
        {position} of {count}
      </span>
      <IconButton
        icon="chevron-right"
        size="sm"
        label="Next account of the list"
        aria-disabled={!next || undefined}
        onClick={() => go(next)}
      />
    </span>
  )
}
