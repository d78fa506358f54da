/** The most characters of a kept name, and the most of them for its ending. */
const longest = 120
const longestEnding = 20

// What shows as nothing or turns text around makes `invoice-gpj.exe` look like `invoice-exe.jpg`.
const misleading = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}\p{Zl}\p{Zp}]/gu
// Not allowed in names on Windows; quotes would end a header's value.
const reserved = /[<>:"|?*]/g
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A file's name as kept, shown and sent: the last part of whatever path was given, without characters that mislead, end a
 * header or that a file system refuses. Never empty, never `.` or `..`.
 */
export function cleanFileName(raw: string): string {
  const last = raw
    .normalize('NFC')
    .split(/[/\\]/)
    .findLast((part) => part.trim() !== '')
  const name = (last ?? '')
    .replace(misleading, '')
    .replace(reserved, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (name === '') return 'file'
  return shortened(devices.test(name) ? `_${name}` : name)
}

/** The part after the last dot, in lower case; empty when there is none. */
export function fileExtension(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

function shortened(name: string): string {
  const characters = [...name]
  if (characters.length <= longest) return name
  const ending = fileExtension(name)
  const kept = ending !== '' && ending.length <= longestEnding ? `.${name.slice(-ending.length)}` : ''
  return (
    characters
      .slice(0, longest - [...kept].length)
      .join('')
      .trimEnd() + kept
  )
}
