import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TimeZoneContext } from '../../platform/time/time-zone.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { shownFile } from '../../testing/shown-file.ts'
import { offline, renderWithClient, type RenderOptions } from '../../testing/render-with-client.tsx'
import { cancelUpload, currentUploads } from '../upload-queue.ts'
import { sendFile } from '../upload/send-file.ts'
import { FilesTab } from './files-tab.tsx'

vi.mock('../upload/send-file.ts', () => ({ sendFile: vi.fn<typeof sendFile>() }))

type Told = Parameters<typeof sendFile>[2]
const step = () => vi.fn<() => void>()
const sending = { go: step(), pause: step(), giveUp: step() }
/** What each upload that began was told to call. */
const told: Told[] = []
vi.mocked(sendFile).mockImplementation((_file, _accountId, callbacks) => {
  told.push(callbacks)
  return sending
})

const pageInfo = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
}
const page = (...nodes: object[]) => ({
  account: {
    __typename: 'Account',
    id: 'acc_1',
    files: { __typename: 'FileConnection', totalCount: nodes.length, pageInfo, nodes },
  },
})
const everything = ['file:add', 'file:download', 'file:scan', 'file:delete']

function show(answers: RenderOptions['answers'], permissions = everything) {
  return renderWithClient(
    <TimeZoneContext value="UTC">
      <FilesTab />
    </TimeZoneContext>,
    { answers, viewer: { permissions } },
  )
}
const text = (name: string) => new File(['Dear Ms Keane'], name, { type: 'text/plain' })
const add = async (...names: string[]) =>
  userEvent.upload(await screen.findByLabelText('Files to add'), names.map(text))

afterEach(() => {
  for (const { id } of currentUploads()) cancelUpload(id)
  told.length = 0
  vi.clearAllMocks()
})

describe('the files tab', () => {
  it('shows where each file stands and what is behind it', async () => {
    const refusal = { __typename: 'ActionRefusal', code: 'FILE_INFECTED', message: 'This file is dangerous.' }
    const { container, sentTo } = show({
      FilesTab_Query: page(
        shownFile({ id: 'fil_1', name: 'letter.pdf' }),
        shownFile({
          id: 'fil_2',
          name: 'a.zip',
          status: 'infected',
          finding: 'Eicar',
          downloadRefusal: refusal,
        }),
        shownFile({ id: 'fil_3', name: 'b.doc', status: 'quarantined', scanner: null }),
      ),
    })
    expect(await screen.findByText('ClamAV 1.4.3: nothing found')).toBeVisible()
    expect(screen.getByText('ClamAV 1.4.3: Eicar')).toBeVisible()
    expect(screen.getByText('Being checked')).toBeVisible()
    const locked = screen.getByRole('button', { name: 'Download a.zip' })
    expect(locked).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(locked)
    expect(sentTo('UseDownload_Mutation')).toHaveLength(0)
    await expectAccessible(container)
  })

  it('offers nothing that one may not do', async () => {
    show({ FilesTab_Query: page(shownFile({})) }, [])
    await screen.findByText('letter.pdf')
    for (const name of [/Download/, /Check .* again/, /Delete/, /Choose/])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryByLabelText('Files to add')).toBeNull()
  })

  it('says that there is nothing, and that it could not be loaded', async () => {
    const { unmount } = show({ FilesTab_Query: page() })
    expect(await screen.findByText('No files yet')).toBeVisible()
    unmount()
    show({ FilesTab_Query: offline })
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
  })

  it('asks for deleted ones when they are wanted', async () => {
    const { sentTo } = show({ FilesTab_Query: page(shownFile({ status: 'deleted', deleteReason: 'Wrong' })) })
    await userEvent.click(await screen.findByRole('button', { name: 'Show deleted' }))
    expect(await screen.findByText('Deleted: Wrong')).toBeVisible()
    const asked = sentTo('FilesTab_Query').map(({ variables }) => variables['deleted'])
    expect([asked.at(0), asked.at(-1)]).toEqual([false, true])
  })
})

describe('uploads', () => {
  it('are sent three at a time, and show how far they are', async () => {
    show({ FilesTab_Query: page() })
    await add('a.txt', 'b.txt', 'c.txt', 'd.txt')
    await waitFor(() => expect(told).toHaveLength(3))
    expect(screen.getByText(/Waiting for its turn/)).toBeVisible()
    told[0]?.onSent(6)
    expect(await screen.findByText(/^46%/)).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Progress of a.txt' })).toHaveAttribute('value', '6')
    told[0]?.onDone()
    await waitFor(() => expect(told).toHaveLength(4))
    expect(screen.queryByText('a.txt')).toBeNull()
  })

  it('are paused, gone on with and given up', async () => {
    show({ FilesTab_Query: page() })
    await add('a.txt')
    await waitFor(() => expect(sending.go).toHaveBeenCalledTimes(1))
    await userEvent.click(screen.getByRole('button', { name: 'Pause a.txt' }))
    expect(sending.pause).toHaveBeenCalled()
    expect(screen.getByText(/^Paused at 0%/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Go on with a.txt' }))
    await waitFor(() => expect(sending.go).toHaveBeenCalledTimes(2))
    expect(sendFile).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button', { name: 'Cancel a.txt' }))
    expect(sending.giveUp).toHaveBeenCalled()
    expect(screen.queryByText('a.txt')).toBeNull()
  })

  it('say why they failed, and are tried again where that may help', async () => {
    show({ FilesTab_Query: page() })
    await add('a.txt', 'setup.exe')
    await waitFor(() => expect(told).toHaveLength(2))
    told[0]?.onFailed({ message: 'The connection was lost. Try again.', canRetry: true })
    told[1]?.onFailed({ message: 'Programs and scripts cannot be kept here.', canRetry: false })
    expect(await screen.findByText('Programs and scripts cannot be kept here.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try setup.exe again' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Try a.txt again' }))
    await waitFor(() => expect(told).toHaveLength(3))
  })

  it('hold the window for as long as they are under way', async () => {
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    show({ FilesTab_Query: page() })
    expect(leave()).toBe(false)
    await add('a.txt')
    await waitFor(() => expect(told).toHaveLength(1))
    expect(leave()).toBe(true)
    told[0]?.onDone()
    expect(leave()).toBe(false)
  })
})
