import type { Refusal } from '@arrears/domain/shared/result'

/** What the tus server answers when a hook throws it. */
export interface UploadFailure {
  readonly status_code: number
  readonly body: string
}

const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
}

/** A refusal as an upload is answered with it: code, sentence and field as JSON. 4xx means that sending again does not help. */
export function uploadFailure(refusal: Refusal): UploadFailure {
  return { status_code: statuses[refusal.code] ?? 422, body: JSON.stringify(refusal) }
}
