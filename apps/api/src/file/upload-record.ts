import type { Actor } from '@arrears/domain/permissions/permissions'
import { FileConfigstore } from '@tus/file-store'
import { z } from 'zod'

/** What is kept beside an upload while it arrives: whose it is and what it is to become. */
export interface UploadRecord {
  readonly accountId: string
  readonly actor: Actor
  readonly name: string
  readonly declaredType: string | null
}

export interface KeptUpload extends UploadRecord {
  /** How large it is to become. */
  readonly sizeBytes: number
}

const recordSchema = z.object({
  accountId: z.string(),
  actor: z.custom<Actor>((value) => typeof value === 'object' && value !== null && 'kind' in value),
  name: z.string(),
  declaredType: z.string().nullable(),
})

/** As metadata of a tus upload, which is texts by name. */
export const writeRecord = (record: UploadRecord): Record<string, string> => ({
  record: JSON.stringify(record),
})

/** What is kept of an upload below a folder; undefined when there is none, or when it cannot be read any more. */
export async function readUpload(folder: string, fileId: string): Promise<KeptUpload | undefined> {
  const upload = await new FileConfigstore(folder).get(fileId).catch(() => undefined)
  const text = upload?.metadata?.['record']
  if (!upload?.size || !text) return undefined
  const record = recordSchema.safeParse(JSON.parse(text))
  return record.success ? { ...record.data, sizeBytes: upload.size } : undefined
}

/** Whether somebody is who began an upload: nobody goes on with another's. */
export function isUploader({ actor }: UploadRecord, who: Actor): boolean {
  return who.orgId === actor.orgId && identity(who) === identity(actor)
}

function identity(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId
  return actor.kind === 'apiKey' ? actor.apiKeyId : actor.name
}
