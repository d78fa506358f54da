import type { ActionId } from '@arrears/domain/actions/catalog'

/** All that write tasks; the test of every action compares it with what they write. */
export const taskActions: ReadonlySet<string> = new Set([
  'createTask',
  'updateTask',
  'resolveTask',
] satisfies ActionId[])
