import { expect, it } from 'vitest'
import { assignmentAnswers } from '../../testing/actions/assignment-answers.ts'
import { workflowChoices } from './assignment-choices.ts'
import type { AssignAccountDialog_QueryQuery } from './dialog.generated.ts'

const loaded = assignmentAnswers.AssignAccountDialog_Query as unknown as AssignAccountDialog_QueryQuery

it('names the workflow of the group with the highest priority that has one, as the rule has it', () => {
  const { account } = loaded
  if (!account) throw new Error('there is no account')
  const [individuals] = account.groups
  if (!individuals) throw new Error('there is no group')
  const without = { ...individuals, id: 'grp_0', name: 'Insured', priority: 99, workflow: null }
  const lower = {
    ...individuals,
    id: 'grp_2',
    name: 'Dunned',
    priority: 1,
    workflow: { __typename: 'Workflow' as const, id: 'wfl_2', name: 'Firm' },
  }
  const givenBy = (groups: typeof account.groups) => workflowChoices(loaded, { ...account, groups })[0]?.label
  expect(givenBy([without, lower, individuals])).toBe(
    'As the group gives it — Reminders, informal, from group Individuals',
  )
  expect(givenBy([without])).toBe('As the group gives it — none now')
})
