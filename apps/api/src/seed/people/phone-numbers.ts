import type { Random } from '../random.ts'

/**
 * Numbers in E.164 that look right. Where a country keeps a range for films and books, it is used, so that "Call now"
 * rings nowhere in a demonstration: 020 91 in Ireland, 07700 900 in Britain, 555-01 in North America.
 */
const ranges: Readonly<Record<string, readonly (readonly [start: string, digits: number])[]>> = {
  IE: [['+35320913', 4]],
  GB: [['+447700900', 3]],
  US: [
    ['+1212555010', 1],
    ['+1617555011', 1],
    ['+1404555012', 1],
    ['+1312555013', 1],
    ['+1602555014', 1],
    ['+1503555015', 1],
  ],
  DE: [['+4917139200', 2]],
  FR: [['+33639980', 3]],
}

export function drawPhone(random: Random, country: string): string {
  const [start, digits] = random.pick(ranges[country] ?? ranges['GB'] ?? [])
  return start + String(random.int(0, 10 ** digits - 1)).padStart(digits, '0')
}
