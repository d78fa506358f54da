/** A group as far as its say in the workflow of an account goes. */
export interface GroupWithWorkflow<Workflow> {
  readonly id: string
  readonly priority: number
  readonly workflow: Workflow | null
}

export interface EffectiveWorkflow<Workflow, Group> {
  readonly value: Workflow | null
  readonly source: 'account' | 'group' | 'none'
  /** The group that gives it, when one does. */
  readonly group: Group | null
}

/**
 * The workflow in force on an account: its own, or else that of the group with the highest priority that has one (H4). Of
 * two groups with the same priority the older one, with the lower id, decides, so that the answer never wavers.
 */
export function effectiveWorkflow<Workflow, Group extends GroupWithWorkflow<Workflow>>(
  own: Workflow | null,
  groups: Iterable<Group>,
): EffectiveWorkflow<Workflow, Group> {
  if (own !== null) return { value: own, source: 'account', group: null }
  let best: Group | null = null
  for (const group of groups) {
    if (group.workflow === null) continue
    const first = best === null || group.priority > best.priority
    if (first || (group.priority === best?.priority && group.id < best.id)) best = group
  }
  return best
    ? { value: best.workflow, source: 'group', group: best }
    : { value: null, source: 'none', group: null }
}
