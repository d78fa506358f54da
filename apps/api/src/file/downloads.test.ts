import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storageKey } from '../platform/files/storage/file-storage.ts'
import { act, actError } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenFile } from '../testing/given/given-file.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { diaryOf } from '../testing/given/written.ts'

const content = '<script>alert(1)</script> 0123456789'

describe('downloads', () => {
  let server: TestServer
  let organisation: TestOrganisation
  let other: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    server = await givenServer()
    organisation = await givenOrganisation(server)
    other = await givenOrganisation(server)
    account = await givenAccount(server, organisation)
  })
  afterAll(() => server.close())

  /** A file with its bytes where they belong. */
  async function given(status: 'clean' | 'infected' | 'notScanned' = 'clean', name = 'page.html') {
    const fileId = await givenFile({ api: server, organisation, account, name }, status)
    await server.owner.query('update file set size_bytes = $2, sha256 = $3 where id = $1', [
      fileId,
      content.length,
      createHash('sha256').update(content).digest('hex'),
    ])
    const { quarantine, storage } = server.services.files
    await mkdir(quarantine.folder, { recursive: true })
    await writeFile(quarantine.path(fileId), content)
    if (status === 'clean') {
      await storage.putFromDisk(storageKey(organisation.id, fileId), quarantine.path(fileId))
      await quarantine.remove(fileId)
    }
    return fileId
  }
  const ask = (fileId: string, input = {}) =>
    act<{ link: string; file: { id: string } }>(
      server,
      organisation.agent,
      'downloadFile',
      { accountId: account.id, fileId, ...input },
      'link file { id }',
    )
  const fetchLink = (link: string, headers: Record<string, string> = {}) =>
    fetch(new URL(link, server.url), { headers })

  it('come by a link, to be saved and never shown, and are told in the diary', async () => {
    const fileId = await given('clean', 'Überweisung "März".html')
    const { link } = await ask(fileId)
    const answer = await fetchLink(link)
    expect(await answer.text()).toBe(content)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(content.length),
      'content-disposition':
        'attachment; filename="-berweisung-M-rz-.html"; filename*=UTF-8\'\'%C3%9Cberweisung%20%22M%C3%A4rz%22.html',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect((await diaryOf(server, account.id)).at(-1)).toMatchObject({
      type: 'fileDownloaded',
      subject_id: fileId,
    })
  })

  it.each([
    ['bytes=0-7', 206, '<script>', 'bytes 0-7/36'],
    ['bytes=26-', 206, '0123456789', 'bytes 26-35/36'],
    ['bytes=-3', 206, '789', 'bytes 33-35/36'],
    ['bytes=30-900', 206, '456789', 'bytes 30-35/36'],
    ['bytes=36-', 416, '', 'bytes */36'],
    ['bytes=5-2', 200, content, null],
    ['bytes=0-1,4-5', 200, content, null],
    ['lines=1-2', 200, content, null],
  ])('come in parts: %s', async (range, status, text, contentRange) => {
    const { link } = await ask(await given())
    const answer = await fetchLink(link, { range })
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ])
  })

  it('are refused by a link that was changed, or is another file’s or organisation’s', async () => {
    const [one, two] = [await given(), await given()]
    const { link } = await ask(one)
    const expires = new URL(link, server.url).searchParams.get('expires') ?? ''
    const changed = [
      link.replace(one, two),
      link.replace(organisation.id, other.id),
      link.replace(`expires=${expires}`, `expires=${Number(expires) + 1}`),
      link.replace(/signature=.{4}/, 'signature=AAAA'),
      link.replace(/&signature=.*/, ''),
      `/files/${one}`,
      `/files/${one}?org=${organisation.id}&org=x&expires=9&signature=x`,
    ]
    for (const each of changed) expect((await fetchLink(each)).status).toBe(403)
    for (const path of ['/files/..%2F..%2Fetc%2Fpasswd', '/files/secret', '/files/fil_1'])
      expect((await fetchLink(`${path}?${link.split('?')[1]}`)).status).toBe(403)
    expect((await fetchLink(link)).status).toBe(200)
  })

  it('are refused a minute later, and after what was found or deleted since', async () => {
    const [fileId, before] = [await given(), server.now]
    const { link } = await ask(fileId)
    server.now = new Date(Date.parse(before) + 61_000).toISOString()
    expect((await fetchLink(link)).status).toBe(403)
    server.now = before
    await server.owner.query(`update file set status = 'infected' where id = $1`, [fileId])
    expect((await fetchLink(link)).status).toBe(403)
  })

  it.each([
    ['infected', 'FILE_INFECTED'],
    ['notScanned', 'FILE_NOT_SCANNED'],
  ] as const)('get no link for one that is %s', async (status, code) => {
    expect(await ask(await given(status))).toMatchObject({ code, field: 'fileId' })
  })

  it('of what no scanner knows are the organisation’s choice', async () => {
    const fileId = await given('notScanned')
    const refusal = async () =>
      (
        await server.run<{ node: { downloadRefusal: { code: string } | null } }>(
          organisation.readOnly,
          'query ($id: ID!) { node(id: $id) { ... on File { downloadRefusal { code } } } }',
          { id: fileId },
        )
      ).node.downloadRefusal
    expect(await refusal()).toEqual({ code: 'FILE_NOT_SCANNED' })
    await server.owner.query(`update account set settings = '{"unscannedDownloads": true}' where id = $1`, [
      account.id,
    ])
    expect(await refusal()).toBeNull()
    const { link } = await ask(fileId)
    expect(await (await fetchLink(link)).text()).toBe(content)
    await server.owner.query(`update account set settings = '{}' where id = $1`, [account.id])
    expect((await fetchLink(link)).status).toBe(403)
  })

  it('are for those who may, in their organisation', async () => {
    const fileId = await given()
    const input = { accountId: account.id, fileId }
    expect(await actError(server, organisation.readOnly, 'downloadFile', input)).toBe('FORBIDDEN')
    expect(await actError(server, other.admin, 'downloadFile', input)).toBe('NOT_FOUND')
    const elsewhere = await givenAccount(server, organisation)
    expect(await ask(fileId, { accountId: elsewhere.id })).toMatchObject({ code: 'FILE_NOT_FOUND' })
  })
})
