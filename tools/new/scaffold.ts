import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kind } from './kinds.ts'
import type { Names } from './names.ts'
import { addToRegistry } from './registry.ts'

const templates = fileURLToPath(new URL('templates', import.meta.url))

/**
 * Writes a kind's files and registry lines below `root`. Everything is prepared before anything is written, so a name that
 * is taken or a registry that is not there leaves nothing half done.
 * @returns the paths written, relative to `root`
 */
export async function scaffold(kind: Kind, names: Names, root: string): Promise<string[]> {
  const prepared: [path: string, content: string][] = []
  for (const [template, path] of Object.entries(kind.files(names))) {
    if (existsSync(join(root, path))) throw new Error(`${path} exists already`)
    prepared.push([path, filledIn(await readFile(join(templates, `${template}.template`), 'utf8'), names)])
  }
  for (const [path, lines] of Object.entries(kind.registries(names))) {
    try {
      prepared.push([path, addToRegistry(await readFile(join(root, path), 'utf8'), lines)])
    } catch (error) {
      throw new Error(`${path} ${(error as Error).message}`, { cause: error })
    }
  }
  for (const [path, content] of prepared) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return prepared.map(([path]) => path)
}

function filledIn(template: string, names: Names): string {
  return template.replaceAll(
    /\{\{(camel|pascal|kebab|words)\}\}/g,
    (_whole, spelling: keyof Names) => names[spelling],
  )
}
