/** The address when it leads to a page of ours, so that a link to the sign-in page cannot send people elsewhere. */
export function ownAddress(address: string | undefined): string | undefined {
  if (!address?.startsWith('/')) return undefined
  try {
    const url = new URL(address, location.origin)
    // A browser reads `/\example.org` as another host.
    if (url.origin !== location.origin) return undefined
    const path = `${url.pathname}${url.search}${url.hash}`
    // `/..//example.org` is ours as an address and leaves `//example.org` as a path, which is another host.
    return path.startsWith('//') ? undefined : path
  } catch {
    return undefined
  }
}
