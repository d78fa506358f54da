import { useMemo, useSyncExternalStore } from 'react'
import type { UploadItem } from './upload-item.ts'
import { currentUploads, subscribeToUploads } from './upload-queue.ts'

/** What is on its way to an account. */
export function useUploads(accountId: string): readonly UploadItem[] {
  const all = useSyncExternalStore(subscribeToUploads, currentUploads)
  return useMemo(() => all.filter((item) => item.accountId === accountId), [all, accountId])
}
