export type UploadState = 'waiting' | 'sending' | 'paused' | 'failed'

/** A file on its way. What has arrived is a file of the account, and no upload any more. */
export interface UploadItem {
  readonly id: number
  readonly accountId: string
  readonly name: string
  readonly size: number
  /** Bytes that the server has. */
  readonly sent: number
  readonly state: UploadState
  /** Why it failed, for people. */
  readonly message?: string
  /** Whether sending it again may help. */
  readonly canRetry?: boolean
}
