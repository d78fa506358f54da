import { mkdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { storageKey } from '../platform/files/storage/file-storage.ts'
import { act } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFile } from '../testing/given/given-file.ts'
import { eicar } from '../testing/given/given-file-content.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { diaryOf, receiptsOf, rowOf } from '../testing/given/written.ts'
import { placeFileJob } from './place-file.ts'
import { scanFileJob } from './scan-file.ts'

describe('the job that scans a file', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const files = () => api.services.files
  const context = () => ({ ...api.services, prisma: api.services.database.prisma, owner: api.owner })
  const run = (fileId: string, scan = 1) =>
    scanFileJob.run({ orgId: organisation.id, accountId: account.id, fileId, scan }, context())

  async function givenUpload(content: string, name = 'letter.txt'): Promise<string> {
    account = await givenAccount(api, organisation)
    const fileId = await givenFile({ api, organisation, account, name })
    await mkdir(files().quarantine.folder, { recursive: true })
    await writeFile(files().quarantine.path(fileId), content)
    return fileId
  }
  /** Where the bytes of a file are. */
  const places = async (fileId: string) => ({
    quarantine: (await files().quarantine.size(fileId)) !== undefined,
    storage: await files().storage.has(storageKey(organisation.id, fileId)),
  })

  it('moves a clean one to storage, and tells so', async () => {
    const fileId = await givenUpload('Dear Ms Keane')
    await run(fileId)
    expect(await rowOf(api, 'file', fileId)).toMatchObject({
      status: 'clean',
      scanner: 'Built-in check',
      scanned_at: new Date(api.now),
    })
    expect(await places(fileId)).toEqual({ quarantine: false, storage: true })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({ type: 'fileScanned', subject_id: fileId })
  })

  it.each([
    ['a dangerous one', eicar, 'letter.txt', 'infected', 'fileBlocked'],
    ['one that it cannot judge', '<html><script>1</script>', 'page.html', 'notScanned', 'fileScanned'],
  ])('leaves %s in quarantine', async (_which, content, name, status, event) => {
    const fileId = await givenUpload(content, name)
    await run(fileId)
    expect(await rowOf(api, 'file', fileId)).toMatchObject({ status })
    expect(await places(fileId)).toEqual({ quarantine: true, storage: false })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({ type: event })
  })

  it('acts once, wherever it was killed before', async () => {
    const fileId = await givenUpload('Dear Ms Keane')
    // Killed after the bytes were stored, and again after the row was written.
    await files().storage.putFromDisk(storageKey(organisation.id, fileId), files().quarantine.path(fileId))
    await run(fileId)
    await writeFile(files().quarantine.path(fileId), 'Dear Ms Keane')
    await run(fileId)
    expect(await places(fileId)).toEqual({ quarantine: false, storage: true })
    expect(await receiptsOf(api, account.id)).toEqual({ settleFileScan: 1 })
  })

  it('fails, to be run again, when the scanner does not answer, and gives nothing out meanwhile', async () => {
    const fileId = await givenUpload('Dear Ms Keane')
    const scan = vi.spyOn(files().scanner, 'scan').mockRejectedValue(new Error('clamd does not answer'))
    await expect(run(fileId)).rejects.toThrow('does not answer')
    scan.mockRestore()
    expect(await rowOf(api, 'file', fileId)).toMatchObject({ status: 'quarantined' })
    expect(await places(fileId)).toEqual({ quarantine: true, storage: false })
  })

  it('takes one back from storage that is to be scanned again and turns out dangerous', async () => {
    const fileId = await givenUpload('Dear Ms Keane')
    await run(fileId)
    await act(api, organisation.agent, 'rescanFile', { accountId: account.id, fileId })
    const verdict = { result: 'infected' as const, finding: 'New.Virus', scanner: 'ClamAV 1.4' }
    const scan = vi.spyOn(files().scanner, 'scan').mockResolvedValue(verdict)
    // The answer to the first scan comes late, and is none to the second.
    await run(fileId, 1)
    expect(await rowOf(api, 'file', fileId)).toMatchObject({ status: 'quarantined' })
    await run(fileId, 2)
    scan.mockRestore()
    expect(await rowOf(api, 'file', fileId)).toMatchObject({ status: 'infected', finding: 'New.Virus' })
    expect(await places(fileId)).toEqual({ quarantine: true, storage: false })
  })

  it('brings nothing back that was deleted while it looked', async () => {
    const fileId = await givenUpload('Dear Ms Keane')
    const scan = vi.spyOn(files().scanner, 'scan').mockImplementation(async () => {
      const input = { accountId: account.id, fileId, reason: 'Wrong account' }
      await act(api, organisation.teamManager, 'deleteFile', input)
      return { result: 'clean', finding: null, scanner: 'Test' }
    })
    await run(fileId)
    scan.mockRestore()
    expect(await places(fileId)).toEqual({ quarantine: false, storage: false })
    expect(await rowOf(api, 'file', fileId)).toMatchObject({
      status: 'deleted',
      delete_reason: 'Wrong account',
    })
  })

  it('is followed, after a deletion, by one that takes the bytes away', async () => {
    const fileId = await givenUpload('Dear Ms Keane')
    await run(fileId)
    const input = { accountId: account.id, fileId, reason: 'Wrong account' }
    await act(api, organisation.teamManager, 'deleteFile', input)
    const { rows } = await api.owner.query(
      'select task_identifier from graphile_worker.jobs where key = $1',
      [`place/${fileId}`],
    )
    expect(rows).toEqual([{ task_identifier: 'placeFile' }])
    await placeFileJob.run({ orgId: organisation.id, fileId }, context())
    expect(await places(fileId)).toEqual({ quarantine: false, storage: false })
  })
})
