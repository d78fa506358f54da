/** An id for something new on a page. @example newPlacementId('claims') // 'claims-3f9a1c02' */
export function newPlacementId(kind: string): string {
  return `${kind}-${crypto.randomUUID().slice(0, 8)}`
}
