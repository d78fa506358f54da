/** A first question to ask with a key, from a terminal. */
export function exampleCall(address: string, key: string): string {
  return [
    `curl ${address} \\`,
    `  -H 'Authorization: Bearer ${key}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"query":"{ viewer { organisation { name } permissions } }"}'`,
  ].join('\n')
}
