import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepUploadsJob } from '../jobs/sweep-uploads.ts'
import { openFiles } from '../platform/files/open-files.ts'
import { endProcess } from '../testing/end-process.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenFrailConnection } from '../testing/given/given-frail-connection.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServerProcesses, type ServerProcess } from '../testing/given/given-server-processes.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { tusClient } from '../testing/given/tus-client.ts'
import { receiptsOf, rowOf } from '../testing/given/written.ts'
import { until } from '../testing/until.ts'

describe('an upload whose server is killed', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let authorization: string
  /** The one that was started last and not killed. */
  let server: ServerProcess

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    authorization = (await givenApiKey(api, organisation, ['file:add'])).authorization
  })
  afterAll(() => api.close())
  const servers = givenServerProcesses()

  const pathOf = (fileId: string) => join(servers.dataDir, 'files', 'quarantine', fileId)
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

  it('goes on where it was, and arrives whole and once', async () => {
    const { id } = await givenAccount(api, organisation)
    const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, n) => (n * 7) % 251))
    const first = await servers.start(api.databaseUrl)
    const begun = await tusClient(first, authorization).begin(id, 'recording.dat', content.length)
    const location = begun.headers.get('location') ?? ''
    const fileId = location.split('/').at(-1) ?? ''

    // The first half goes out, the rest never comes; the server is killed while it waits.
    const half = request(new URL(location, first.url), {
      method: 'PATCH',
      headers: {
        authorization,
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': content.length,
      },
    })
    half.on('error', () => undefined)
    half.write(content.subarray(0, 1_500_000))
    await until(async () => (await readFile(pathOf(fileId))).length === 1_500_000)
    await endProcess(first.child, 'SIGKILL')

    server = await servers.start(api.databaseUrl)
    const client = tusClient(server, authorization)
    const offset = Number((await client.look(location)).headers.get('upload-offset'))
    expect(offset).toBe(1_500_000)
    expect((await client.append(location, offset, content.subarray(offset))).status).toBe(204)
    expect(await rowOf(api, 'file', fileId)).toMatchObject({ sha256: sha256(content), size_bytes: 3_000_000 })
    expect(sha256(await readFile(pathOf(fileId)))).toBe(sha256(content))
    expect(await receiptsOf(api, id)).toEqual({ addFile: 1 })
  })

  it('is added by the next look at it when the server was killed between the last byte and the row', async () => {
    const { id } = await givenAccount(api, organisation)
    // The database goes before the row can be written, and then the server.
    const frail = await givenFrailConnection(api.databaseUrl)
    const first = await servers.start(frail.url)
    const lost = frail.loseNextCommit().then(() => endProcess(first.child, 'SIGKILL'))
    const client = tusClient(first, authorization)
    const begun = await client.begin(id, 'letter.txt', 5)
    const location = begun.headers.get('location') ?? ''
    await expect(client.append(location, 0, 'Hello')).rejects.toThrow('fetch failed')
    await lost
    await frail.close()

    const again = tusClient(server, authorization)
    const looks = await Promise.all([again.look(location), again.look(location)])
    expect(looks.map(({ headers }) => headers.get('upload-offset'))).toEqual(['5', '5'])
    expect(await receiptsOf(api, id)).toEqual({ addFile: 1 })
  })

  it('is added by the worker when nobody looks at it again, and removed when nobody goes on with it', async () => {
    const { id } = await givenAccount(api, organisation)
    const client = tusClient(server, authorization)
    const { fileId } = await client.upload(id, 'letter.txt', 'Hello')
    const begun = await client.begin(id, 'half.txt', 10)
    const half = begun.headers.get('location')?.split('/').at(-1) ?? ''

    const files = openFiles({ folder: join(servers.dataDir, 'files') }, '')
    const { database, log } = api.services
    const sweepAt = (millis: number) => {
      const clock = { now: () => new Date(millis).toISOString() as never }
      return sweepUploadsJob.run({}, { prisma: database.prisma, owner: api.owner, files, clock, log })
    }
    // As if the process had ended before the row was written.
    const other = await givenAccount(api, organisation)
    const unfinished = await client.begin(other.id, 'late.txt', 5)
    const late = unfinished.headers.get('location')?.split('/').at(-1) ?? ''
    await writeFile(pathOf(late), 'Hello')
    await sweepAt(Date.now() + 5 * 60_000)
    await sweepAt(Date.now() + 6 * 60_000)
    expect(await receiptsOf(api, other.id)).toEqual({ addFile: 1 })
    expect(await files.quarantine.size(half)).toBe(0)

    await sweepAt(Date.now() + 25 * 3_600_000)
    expect(await files.quarantine.size(half)).toBeUndefined()
    expect(await files.quarantine.size(fileId)).toBe(5)
    expect(await differencesOf(api)).toEqual([])
  })
})
