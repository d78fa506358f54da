import { ids } from '../ids.ts'

const workflow = { __typename: 'Workflow', id: ids.workflow, name: 'Reminders, informal' }
const group = { __typename: 'AccountGroup', id: 'grp_1', name: 'Individuals', priority: 10, workflow }
const ines = { __typename: 'User', id: ids.user, name: 'Ines Duarte', role: 'agent' }

/** What the form that assigns workflow and manager is answered with. */
export const assignmentAnswers = {
  AssignAccountDialog_Query: {
    account: {
      __typename: 'Account',
      id: ids.account,
      version: 7,
      groups: [group],
      workflow: { __typename: 'WorkflowValue', source: 'group', value: workflow, group },
      manager: { __typename: 'ManagerValue', source: 'account', value: ines },
    },
    workflows: [workflow, { ...workflow, id: 'wfl_01jd8xk3v7m2n4p6q8r0s1t2v4', name: 'Reminders, formal' }],
    users: [
      ines,
      { ...ines, id: ids.otherUser, name: 'Omar Haddad', role: 'teamManager' },
      { ...ines, id: 'usr_01jd8xk3v7m2n4p6q8r0s1t2v5', name: 'Tom Okafor', role: 'readOnly' },
    ],
  },
}
