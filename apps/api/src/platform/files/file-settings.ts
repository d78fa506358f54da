/** Where files are kept and who looks at them, as the operator sets it. */
export interface FileSettings {
  /** Absolute; quarantine and, without S3, storage are below it. */
  readonly folder: string
  readonly clamd?: { readonly socket: string } | { readonly host: string; readonly port: number } | undefined
  readonly s3?: S3Settings | undefined
}

export interface S3Settings {
  readonly bucket: string
  readonly region: string
  /** Absent: Amazon's own. */
  readonly endpoint?: string | undefined
  /** Absent: from the machine's own identity, as the SDK finds it. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
}
