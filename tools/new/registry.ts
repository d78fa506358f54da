export interface RegistryLines {
  /** Whole import lines; may be empty. */
  imports: string[]
  /** The line inside the registry's object, without indentation. */
  entry: string
}

/** Matches the end of a registry: the object that the compiler checks by `satisfies`. */
const endOfRegistry = /^\} as const satisfies /m

/**
 * Adds a line to a registry, and the imports that it needs after the file's last one.
 * @throws when the file holds no registry, or has the line already
 */
export function addToRegistry(source: string, { imports, entry }: RegistryLines): string {
  if (source.includes(`  ${entry}\n`)) throw new Error(`is registered already: ${entry}`)
  const end = endOfRegistry.exec(source)
  if (!end) throw new Error('holds no registry (an object that ends in `} as const satisfies …`)')
  const withEntry = `${source.slice(0, end.index)}  ${entry}\n${source.slice(end.index)}`
  return imports.reduce((text, line) => afterLastImport(text, line), withEntry)
}

function afterLastImport(source: string, line: string): string {
  const lines = source.split('\n')
  // An import's last line is the one that names the file, also when its names stand on lines of their own.
  const last = lines.findLastIndex((text) => /^(import .*|\} )from '.*'$|^import '.*'$/.test(text))
  lines.splice(last + 1, 0, line)
  return lines.join('\n')
}
