/** What a key may do; better-auth keeps its permissions as JSON text. */
export function scopesOf(text: string | null): string[] {
  const { scopes } = JSON.parse(text ?? '{}') as { scopes?: string[] }
  return scopes ?? []
}
