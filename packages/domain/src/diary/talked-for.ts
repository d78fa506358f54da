/** How long a call took, as the diary writes it. @example talkedFor(65) // '1:05 min' */
export function talkedFor(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`
}
