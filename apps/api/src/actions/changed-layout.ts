import type { StoredLayout } from '@arrears/domain/layout/changes/stored-layout'
import { lockLayout } from '../layout/lock-layout.ts'
import type { Writing } from './action-handler.ts'

/** What the changes of a layout that exists have in common: how it is found and locked, and what a late editor is told. */
export const changedLayout = {
  subjectName: ({ layoutId }: { layoutId: string }) => ['layout', layoutId] as const,
  loadSubject: ({ tx, actor }: Writing, _none: null, { layoutId }: { layoutId: string }) =>
    lockLayout(tx, actor, layoutId),
  current: (_none: null, _input: unknown, { version, latest }: StoredLayout) => ({ version, value: latest }),
}
