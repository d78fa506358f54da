import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'
import type { Permission } from '@arrears/domain/permissions/permissions'
import type { ReactNode } from 'react'
import { usePermission } from './viewer-context.ts'

/** A page for some only says so to the others, rather than failing at each of its questions. The server asks again. */
export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  if (usePermission(permission)) return children
  return (
    <EmptyState
      size="page"
      headingLevel={1}
      icon="lock"
      title="This page is not for your role"
      description="An admin of your organisation can give you another one."
      action={<ButtonLink href="/accounts">All accounts</ButtonLink>}
    />
  )
}
