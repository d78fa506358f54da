import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link gives away: one file of one organisation, until a moment in milliseconds since 1970. */
export interface FileLink {
  readonly orgId: string
  readonly fileId: string
  readonly expiresAt: number
}

export interface LinkSigner {
  /** The address of the file on this server, good until it expires. */
  sign(link: FileLink): string
  isGenuine(link: FileLink, signature: string): boolean
}

/** Links that nobody can make or change without the secret. A key of its own, so that a session never passes for a link. */
export function createLinkSigner(secret: string): LinkSigner {
  const key = createHmac('sha256', secret).update('links to files').digest()
  const signatureOf = ({ orgId, fileId, expiresAt }: FileLink) =>
    createHmac('sha256', key)
      .update(JSON.stringify([orgId, fileId, expiresAt]))
      .digest('base64url')
  return {
    sign(link) {
      const query = new URLSearchParams({
        org: link.orgId,
        expires: String(link.expiresAt),
        signature: signatureOf(link),
      })
      return `/files/${link.fileId}?${query.toString()}`
    },
    isGenuine(link, signature) {
      const [given, real] = [Buffer.from(signature), Buffer.from(signatureOf(link))]
      return given.length === real.length && timingSafeEqual(given, real)
    },
  }
}
