const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as people of a locale write it, for example `1.4 MB`; a kilobyte has 1,000 bytes. */
export function formatFileSize(bytes: number, locale: string): string {
  let size = bytes
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit++
  }
  const maximumFractionDigits = unit > 0 && size < 10 ? 1 : 0
  const style = { style: 'unit', unit: units[unit], unitDisplay: unit === 0 ? 'long' : 'short' } as const
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits }).format(size)
}
