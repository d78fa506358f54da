import type { Readable } from 'node:stream'

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Where clean files lie, by key. Writing again is the same as writing once; deleting what is not there does nothing. */
export interface FileStorage {
  /** Where that is, in words for the operator's log. */
  readonly description: string
  putFromDisk(key: string, path: string): Promise<void>
  has(key: string): Promise<boolean>
  read(key: string, range?: ByteRange): Promise<Readable>
  remove(key: string): Promise<void>
}

/** Files of one organisation lie together, so that they can be kept, moved and deleted apart from others'. */
export const storageKey = (orgId: string, fileId: string): string => `${orgId}/${fileId}`
