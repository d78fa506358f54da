import { Icon } from '@arrears/ui/icon'
import type { ComponentProps } from 'react'
import { deferControl } from '../platform/deferred/deferred-control.tsx'
import styles from './user-menu.module.css'
import type { Viewer } from './viewer-context.ts'

const UserMenuList = deferControl(() => import('./user-menu-list.tsx'), 'menu')

/** Who is signed in, and for which organisation; opens what is about them. */
export function UserMenu({ viewer }: { viewer: Viewer }) {
  const name = viewer.user?.name ?? 'API key'
  return (
    <UserMenuList
      viewer={viewer}
      label={`${name}, ${viewer.organisation.name}`}
      trigger={<UserButton name={name} organisation={viewer.organisation.name} />}
    />
  )
}

function UserButton({
  name,
  organisation,
  ...rest
}: { name: string; organisation: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className={styles.user} {...rest}>
      <span className={styles.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={styles.names}>
        <span className={styles.name}>{name}</span>
        <span className={styles.organisation}>{organisation}</span>
      </span>
      <Icon name="more" size={14} />
    </button>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase()
}
