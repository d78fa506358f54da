import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { startFauxqs, type FauxqsServer } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDiskStorage } from './disk-storage.ts'
import { storageKey, type FileStorage } from './file-storage.ts'
import { createS3Storage } from './s3-storage.ts'

let folder: string
let s3: FauxqsServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arrears-storage-'))
  s3 = await startFauxqs({ port: 0, logger: false, init: { buckets: ['files'] } })
})
afterAll(async () => {
  await s3.stop()
  await rm(folder, { recursive: true })
})

const storages: readonly (readonly [string, () => FileStorage])[] = [
  ['a folder', () => createDiskStorage(join(folder, 'storage'))],
  [
    'a bucket',
    () =>
      createS3Storage({
        bucket: 'files',
        region: 'us-east-1',
        endpoint: `http://127.0.0.1:${s3.port}`,
        credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
      }),
  ],
]

describe.each(storages)('storage in %s', (_where, open) => {
  const key = storageKey('org_1', 'fil_1')
  const text = async (stream: Readable) => Buffer.concat(await stream.toArray()).toString()

  async function put(storage: FileStorage, content: string | Buffer): Promise<void> {
    const path = join(folder, 'source')
    await writeFile(path, content)
    await storage.putFromDisk(key, path)
  }

  it('keeps what it is given, once however often it is given', async () => {
    const storage = open()
    expect(await storage.has(key)).toBe(false)
    await put(storage, '0123456789')
    await put(storage, '0123456789')
    expect(await storage.has(key)).toBe(true)
    expect(await text(await storage.read(key))).toBe('0123456789')
  })

  it('gives a part', async () => {
    const storage = open()
    await put(storage, '0123456789')
    expect(await text(await storage.read(key, { start: 2, end: 4 }))).toBe('234')
  })

  it('keeps large ones whole', async () => {
    const storage = open()
    const content = Buffer.alloc(9_000_000, 'file ')
    await put(storage, content)
    expect(Buffer.concat(await (await storage.read(key)).toArray()).equals(content)).toBe(true)
  })

  it('deletes, also what is gone', async () => {
    const storage = open()
    await put(storage, 'x')
    await storage.remove(key)
    await storage.remove(key)
    expect(await storage.has(key)).toBe(false)
    await expect(storage.read(key)).rejects.toThrow(/no such file|key does not exist/i)
  })
})
