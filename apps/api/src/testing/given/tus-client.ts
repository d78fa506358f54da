import type { TestServer } from './given-server.ts'

/** A client of the upload protocol, request by request, so that a test can stop anywhere. */
export function tusClient({ url }: Pick<TestServer, 'url'>, authorization: string) {
  const send = (path: string, method: string, headers: Record<string, string> = {}, body?: Buffer | string) =>
    fetch(new URL(path, url), {
      method,
      headers: { 'tus-resumable': '1.0.0', authorization, ...headers },
      ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
    })
  return {
    send,
    /** Begins an upload; `length` is what is promised. */
    begin: (accountId: string, name: string, length: number, more: Record<string, string> = {}) =>
      send('/files/uploads', 'POST', {
        'upload-length': String(length),
        'upload-metadata': metadata({ accountId, filename: name, filetype: 'text/plain', ...more }),
      }),
    append: (location: string, offset: number, bytes: Buffer | string) =>
      send(
        location,
        'PATCH',
        { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
        bytes,
      ),
    look: (location: string) => send(location, 'HEAD'),
    /** Sends a whole file and answers the last response, and the id that the file gets. */
    async upload(accountId: string, name: string, bytes: Buffer | string) {
      const begun = await this.begin(accountId, name, Buffer.byteLength(bytes))
      const location = begun.headers.get('location')
      if (location === null) return { answer: begun, fileId: '' }
      const answer = await this.append(location, 0, bytes)
      return { answer, location, fileId: location.split('/').at(-1) ?? '' }
    },
  }
}

const metadata = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')
