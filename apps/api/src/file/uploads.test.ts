import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { tusClient } from '../testing/given/tus-client.ts'
import { diaryOf, receiptsOf, rowOf } from '../testing/given/written.ts'

describe('uploads', () => {
  let server: TestServer
  let organisation: TestOrganisation
  let other: TestOrganisation
  let account: TestAccount
  let client: ReturnType<typeof tusClient>
  const clientOf = async (of: TestOrganisation, scopes: ['file:add'] | ['account:read'] = ['file:add']) =>
    tusClient(server, (await givenApiKey(server, of, scopes)).authorization)

  beforeAll(async () => {
    server = await givenServer()
    organisation = await givenOrganisation(server, { settings: { filesPerAccount: 3, fileMaxMegabytes: 1 } })
    other = await givenOrganisation(server)
    account = await givenAccount(server, organisation)
    client = await clientOf(organisation)
  })
  afterAll(() => server.close())

  const fresh = () => givenAccount(server, organisation)
  const inFolder = () => readdir(server.services.files.quarantine.folder)

  it('become a file in quarantine, told in the diary, with a scan on its way', async () => {
    const { answer, fileId } = await client.upload(account.id, 'letter.txt', 'Dear Ms Keane')
    expect(answer.status).toBe(204)
    expect(await rowOf(server, 'file', fileId)).toMatchObject({
      account_id: account.id,
      name: 'letter.txt',
      size_bytes: 13,
      sha256: 'b52e4b4c039870116c1272e1f48a986960cffc812f4bc37b257be750a5c410ca',
      declared_type: 'text/plain',
      detected_type: 'text/plain',
      status: 'quarantined',
      actor_kind: 'apiKey',
    })
    expect((await diaryOf(server, account.id)).at(-1)).toMatchObject({
      type: 'fileAdded',
      subject_id: fileId,
      data: { name: 'letter.txt', sizeBytes: 13 },
    })
    const { rows } = await server.owner.query(
      'select task_identifier from graphile_worker.jobs where key = $1',
      [fileId],
    )
    expect(rows).toEqual([{ task_identifier: 'scanFile' }])
  })

  it('go on where they stopped', async () => {
    const { id } = await fresh()
    const begun = await client.begin(id, 'long.txt', 10)
    const location = begun.headers.get('location') ?? ''
    expect((await client.append(location, 0, 'first')).headers.get('upload-offset')).toBe('5')
    expect(await receiptsOf(server, id)).toEqual({})
    expect((await client.look(location)).headers.get('upload-offset')).toBe('5')
    expect((await client.append(location, 3, 'x')).status).toBe(409)
    expect((await client.append(location, 5, 'second and more')).status).toBe(413)
    expect((await client.append(location, 5, 'after')).status).toBe(204)
    expect(await receiptsOf(server, id)).toEqual({ addFile: 1 })
  })

  it('are told as complete however often one looks, also when their bytes have moved on', async () => {
    const { id } = await fresh()
    const { location = '', fileId } = await client.upload(id, 'a.txt', 'abc')
    const offsets = async () => (await client.look(location)).headers.get('upload-offset')
    expect([await offsets(), await offsets()]).toEqual(['3', '3'])
    await server.services.files.quarantine.remove(fileId)
    expect(await offsets()).toBe('3')
    expect(await receiptsOf(server, id)).toEqual({ addFile: 1 })
  })

  it('that cannot be written are told so without a word of ours about disk or folder', async () => {
    const { id } = await fresh()
    await client.upload(id, 'a.txt', 'abc')
    const { folder } = server.services.files.quarantine
    await rename(folder, `${folder}-away`)
    await writeFile(folder, '')
    const answer = await client.begin(id, 'b.txt', 10)
    await rm(folder)
    await rename(`${folder}-away`, folder)
    expect([answer.status, await answer.text()]).toEqual([
      503,
      JSON.stringify({
        code: 'UNAVAILABLE',
        message: 'Files cannot be kept just now. Try again later.',
      }),
    ])
    expect((await client.begin(id, 'b.txt', 10)).status).toBe(201)
  })

  it('are given up when their sender says so, and not once they are files', async () => {
    const { id } = await fresh()
    const begun = await client.begin(id, 'a.txt', 10)
    const location = begun.headers.get('location') ?? ''
    await client.append(location, 0, 'abc')
    expect((await client.send(location, 'DELETE')).status).toBe(204)
    expect((await client.look(location)).status).toBe(404)
    const whole = await client.upload(id, 'b.txt', 'abc')
    expect((await client.send(whole.location ?? '', 'DELETE')).status).toBe(400)
    expect(await inFolder()).toContain(whole.fileId)
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\letter.pdf', 'letter.pdf'],
    ['a\u0000b\r\nSet-Cookie: x.txt', 'abSet-Cookie_ x.txt'],
    ['invoice\u202Etxt.pdf', 'invoicetxt.pdf'],
    ['..', 'file'],
    ['CON.txt', '_CON.txt'],
    ['"><script>.txt', '___script_.txt'],
    ['Überweisung 見積.txt', 'Überweisung 見積.txt'],
  ])('called %j are kept as %j', async (name, kept) => {
    const { id } = await fresh()
    const { fileId } = await client.upload(id, name, 'abc')
    expect(await rowOf(server, 'file', fileId)).toMatchObject({ name: kept })
  })

  it('are refused before anything of them is taken', async () => {
    const before = await inFolder()
    const { id } = await fresh()
    const code = async (answer: Response) => [answer.status, JSON.parse(await answer.text()).code]
    expect(await code(await client.begin(id, 'big.pdf', 1_000_001))).toEqual([413, 'FILE_TOO_LARGE'])
    expect((await client.begin(id, 'huge.pdf', 9_000_000_000)).status).toBe(413)
    expect(await code(await client.begin(id, 'empty.pdf', 0))).toEqual([422, 'FILE_EMPTY'])
    expect(await code(await client.begin(id, 'invoice.pdf.exe', 9))).toEqual([415, 'FILE_TYPE_NOT_ALLOWED'])
    const unknown = 'acc_00000000000000000000000000'
    expect(await code(await client.begin(unknown, 'a.pdf', 9))).toEqual([404, 'NOT_FOUND'])
    expect((await client.send('/files/uploads', 'POST', { 'upload-defer-length': '1' })).status).toBe(404)
    expect((await inFolder()).toSorted()).toEqual(before.toSorted())
  })

  it('are refused at their end when they turn out to be programs, and their bytes go', async () => {
    const { id } = await fresh()
    const { answer, fileId } = await client.upload(id, 'picture.png', 'MZ\x90\0\x03')
    expect([answer.status, JSON.parse(await answer.text()).code]).toEqual([415, 'FILE_TYPE_NOT_ALLOWED'])
    expect(await rowOf(server, 'file', fileId)).toBeUndefined()
    expect(await inFolder()).not.toContain(fileId)
  })

  it('are as many as the account may have, also when they end at the same moment', async () => {
    const { id } = await fresh()
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => client.upload(id, name, 'abc')))
    expect(answers.map(({ answer }) => answer.status).toSorted()).toEqual([204, 204, 204, 422, 422])
    expect((await client.begin(id, 'f', 3)).status).toBe(422)
  })

  it('belong to who began them, in their organisation', async () => {
    const theirs = await clientOf(other)
    const colleague = await clientOf(organisation)
    const begun = await client.begin(account.id, 'a.txt', 10)
    const location = begun.headers.get('location') ?? ''
    for (const stranger of [theirs, colleague]) {
      expect((await stranger.look(location)).status).toBe(404)
      expect((await stranger.append(location, 0, 'x')).status).toBe(404)
      expect((await stranger.send(location, 'DELETE')).status).toBe(404)
    }
    expect((await theirs.begin(account.id, 'a.txt', 10)).status).toBe(404)
    expect((await client.append(location, 0, 'x')).headers.get('upload-offset')).toBe('1')
  })

  it('need the permission, a session or key, and an id that is one', async () => {
    const reader = await clientOf(organisation, ['account:read'])
    expect((await reader.begin(account.id, 'a.txt', 10)).status).toBe(403)
    expect((await tusClient(server, 'Bearer none').begin(account.id, 'a.txt', 10)).status).toBe(401)
    for (const id of ['..%2F..%2Fetc%2Fpasswd', 'fil_1', '%00', 'fil_00000000000000000000000000.json']) {
      expect((await client.look(`/files/uploads/${id}`)).status).toBe(404)
    }
  })
})
