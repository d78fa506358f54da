/**
 * Whether a request that carries a cookie may come from a page of ours. Programs send no `Origin`; a browser's page must be
 * ours, as cookies travel from any page of the same site.
 */
export function fromOurPages(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string,
): boolean {
  if (origin === undefined) return true
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host)
}
