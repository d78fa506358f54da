/** The address when it leads to a page of ours, so that a link to the sign-in page cannot send people elsewhere. */
export function ownAddress(address: string | undefined): string | undefined {
  if (!address?.startsWith('/')) return undefined
  try {
    const url = new URL(address, location.origin)
    // A browser reads `/\example.org` as another host.
    return url.origin === location.origin ? `${url.pathname}${url.search}${url.hash}` : undefined
  } catch {
    return undefined
  }
}
