/** `Content-Disposition` that has a browser save what it gets under a name, in letters that every browser reads and exactly. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
