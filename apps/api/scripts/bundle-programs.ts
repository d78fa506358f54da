import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '../src/platform/config/package-root.ts'

const programs = { start: 'start.ts', server: 'serve.ts', worker: 'work.ts', cli: 'cli.ts' }

/** Bundles the programs into a folder: workspace packages inside, npm packages left where they are installed. */
export async function bundlePrograms(folder: string): Promise<void> {
  const root = packageRoot()
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  await build({
    entryPoints: Object.entries(programs).map(([out, file]) => ({ out, in: join(root, 'src', file) })),
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: true,
    // Installed packages stay outside, except those that only the bundled workspace packages can reach.
    external: Object.keys(dependencies)
      .filter((name) => !name.startsWith('@arrears/'))
      .flatMap((name) => [name, `${name}/*`]),
    // Some bundled packages are CommonJS and call `require` for what Node itself brings.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
}
