import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeAction, requestedAction } from '../../platform/action-requests/open-action.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { pending, renderWithClient, type Answer } from '../../testing/render-with-client.tsx'
import { TasksPage } from './tasks-page.tsx'
import { taskFilter, type TasksSearch } from './tasks-search.ts'

const task = (id: string, dueOn: string, change: object = {}) => ({
  __typename: 'Task',
  id,
  dueOn,
  overdue: false,
  tags: ['call back'],
  note: `Do ${id}`,
  version: 4,
  queue: { __typename: 'Queue', id: 'que_1', name: 'Disputes' },
  team: null,
  assignee: null,
  account: {
    __typename: 'Account',
    id: 'acc_9',
    reference: 'DEB-9',
    name: 'Greta Lindqvist',
    currency: 'USD',
  },
  ...change,
})
const page = (nodes: object[], endCursor: string | null = null): Answer => ({
  tasks: {
    __typename: 'TaskConnection',
    totalCount: 3,
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    nodes,
  },
})

function show(
  answer: Answer | ((variables: Readonly<Record<string, unknown>>) => Answer),
  search: TasksSearch = {},
  permissions = ['task:resolve', 'task:edit'],
  answers: NonNullable<Parameters<typeof renderWithClient>[1]>['answers'] = {},
) {
  const onSearch = vi.fn<(...args: unknown[]) => void>()
  const view = renderWithClient(<TasksPage search={search} onSearch={onSearch} />, {
    answers: {
      TasksPage_Query: answer,
      TasksFilters_Query: { queues: [], taskTags: ['call back'], users: [] },
      TasksLive_Subscription: pending,
      ...answers,
    },
    viewer: { permissions },
  })
  return { ...view, onSearch }
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z'), toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  closeAction()
})

describe('the tasks page', () => {
  it('groups tasks by how soon they are due', async () => {
    const { container } = show(
      page([
        task('late', '2026-11-20', { overdue: true }),
        task('now', '2026-11-21'),
        task('later', '2027-01-01'),
      ]),
    )
    expect(await screen.findByRole('heading', { name: 'Overdue' })).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Overdue',
      'Due today',
      'Due later',
    ])
    const late = screen.getByText('Do late').closest('li') as HTMLElement
    expect(within(late).getByText('due yesterday')).toBeVisible()
    expect(within(late).getByRole('link', { name: 'Greta Lindqvist' })).toHaveAttribute(
      'href',
      '/accounts/DEB-9',
    )
    await expectAccessible(container)
  })

  it('resolves and edits in the currency of the task’s own account', async () => {
    show(page([task('now', '2026-11-21')]))
    await userEvent.click(await screen.findByRole('button', { name: /^Resolve the task on Greta/ }))
    expect(requestedAction()).toEqual({
      actionId: 'resolveTask',
      accountId: 'acc_9',
      currency: 'USD',
      subjectId: 'now',
    })
    await userEvent.click(screen.getByRole('button', { name: /^Edit the task on Greta/ }))
    expect(requestedAction()?.actionId).toBe('updateTask')
  })

  it('offers nothing to those who only read', async () => {
    show(page([task('now', '2026-11-21')]), {}, [])
    await screen.findByText('Do now')
    expect(screen.queryByRole('button', { name: /Resolve|Edit/ })).toBeNull()
  })

  it('shows more, page by page', async () => {
    const { sentTo } = show(({ after }) =>
      after ? page([task('second', '2026-11-21')]) : page([task('first', '2026-11-21')], 'cursor'),
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('Do second')).toBeVisible()
    expect(screen.getByText('Do first')).toBeVisible()
    expect(sentTo('TasksPage_Query').at(-1)?.variables).toMatchObject({ after: 'cursor' })
  })

  it('changes the chosen ones together, and says which could not be', async () => {
    const answer = ({ input }: Readonly<Record<string, unknown>>): Answer =>
      (input as { taskId: string }).taskId === 'second'
        ? {
            updateTask: {
              __typename: 'RefusedError',
              code: 'TASK_ALREADY_RESOLVED',
              field: null,
              message: 'This task is resolved already.',
            },
          }
        : {
            updateTask: {
              __typename: 'UpdateTaskSuccess',
              task: { __typename: 'Task', id: 'first', version: 5 },
            },
          }
    const places = { queues: [{ __typename: 'Queue', id: 'que_2', name: 'Calls' }], teams: [], users: [] }
    const { sentTo } = show(
      page([task('first', '2026-11-21'), task('second', '2026-11-21')]),
      {},
      undefined,
      {
        BulkTasks_Query: places,
        BulkTasks_UpdateMutation: answer,
      },
    )
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose all: due today' }))
    const bar = within(screen.getByRole('region', { name: 'Chosen tasks' }))
    expect(bar.getByText('2 tasks chosen')).toBeVisible()
    await userEvent.selectOptions(bar.getByRole('combobox', { name: 'What to do' }), 'Give to a queue')
    await userEvent.selectOptions(bar.getByRole('combobox', { name: 'Give to a queue' }), 'Calls')
    await userEvent.click(bar.getByRole('button', { name: 'Change 2 tasks' }))
    expect(await bar.findByText('Greta Lindqvist: This task is resolved already.')).toBeVisible()
    expect(bar.getByText('1 task chosen')).toBeVisible()
    const sent = sentTo('BulkTasks_UpdateMutation').map(({ variables }) => variables?.['input'])
    expect(sent).toMatchObject([
      { taskId: 'first', expectedVersion: 4, queueId: 'que_2' },
      { taskId: 'second', expectedVersion: 4, queueId: 'que_2' },
    ])
    expect(new Set(sent.map((input) => (input as { idempotencyKey: string }).idempotencyKey)).size).toBe(2)
  })

  it('says that there is nothing to do, or that nothing fits', async () => {
    const first = show(page([]))
    expect(await screen.findByText('No open task is assigned to you.')).toBeVisible()
    first.unmount()
    const { onSearch } = show(page([]), { show: 'all', due: 'overdue' })
    await screen.findByText('No task fits')
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement)
    expect(onSearch).toHaveBeenCalledWith({ show: 'all' })
  })

  it.each([
    [{}, { status: 'open', mine: true }],
    [
      { show: 'queues', queue: 'que_1' },
      { status: 'open', myQueues: true, queueId: 'que_1' },
    ],
    [
      { show: 'all', due: 'overdue' },
      { status: 'open', overdue: true },
    ],
    [
      { show: 'all', due: 'today' },
      { status: 'open', dueBefore: '2026-12-01' },
    ],
    [
      { show: 'all', tag: 'call back', person: 'usr_1' },
      { status: 'open', tag: 'call back', assigneeId: 'usr_1' },
    ],
    [
      { show: 'all', due: 'week' },
      { status: 'open', dueBefore: '2026-12-08' },
    ],
  ] as const)('asks for %j as %j', (search, filter) => {
    expect(taskFilter(search, '2026-11-30')).toEqual(filter)
  })
})
