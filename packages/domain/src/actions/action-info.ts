import type { Permission } from '../permissions/permissions.ts'

/** What menus, shortcuts and the palette need to know of an action; no schemas. */
export interface ActionInfo {
  readonly label: string
  readonly group: 'contact' | 'payment' | 'claim' | 'work' | 'page'
  readonly permission: Permission
  /** Single key, or keys one after the other, when no text is being typed. */
  readonly shortcut?: string
  /**
   * Where it is offered: in the Actions menu; beside the thing it changes (a task, an entry), with a form; or with no form,
   * because the system, imports, the API or a control of its own alone use it.
   */
  readonly placement: 'menu' | 'inline' | 'system'
}
