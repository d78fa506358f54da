import type { Readable } from 'node:stream'
import type { GetObjectCommand as GetObject, S3Client } from '@aws-sdk/client-s3'
import type { Disk } from 'flydrive'
import type { S3Settings } from '../file-settings.ts'
import type { FileStorage } from './file-storage.ts'

interface Opened {
  readonly disk: Disk
  readonly client: S3Client
  readonly GetObjectCommand: typeof GetObject
}

/** A bucket of S3 or of something that speaks like it. Its SDK is large, and loaded when the first file comes. */
export function createS3Storage(settings: S3Settings): FileStorage {
  const { bucket, endpoint } = settings
  let opening: Promise<Opened> | undefined
  const opened = () => (opening ??= open(settings))
  return {
    description: `bucket ${bucket}${endpoint ? ` at ${endpoint}` : ''}`,
    async putFromDisk(key, path) {
      const { disk } = await opened()
      await disk.copyFromFs(path, key, { contentType: 'application/octet-stream' })
    },
    has: async (key) => (await opened()).disk.exists(key),
    async read(key, range) {
      const { client, GetObjectCommand } = await opened()
      const Range = range ? `bytes=${range.start}-${range.end}` : undefined
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range }))
      if (!Body) throw new Error(`The bucket answers nothing for ${key}`)
      return Body as Readable
    },
    remove: async (key) => (await opened()).disk.delete(key),
  }
}

async function open({ bucket, endpoint, region, credentials }: S3Settings): Promise<Opened> {
  const [{ S3Client, GetObjectCommand }, { S3Driver }, { Disk }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('flydrive/drivers/s3'),
    import('flydrive'),
  ])
  const client = new S3Client({
    region,
    // Servers other than Amazon's are addressed by path, and not all know the newer checksums.
    ...(endpoint && { endpoint, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' as const }),
    ...(credentials && { credentials }),
  })
  const driver = new S3Driver({ client, bucket, visibility: 'private', supportsACL: false })
  return { disk: new Disk(driver), client, GetObjectCommand }
}
