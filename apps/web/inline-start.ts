import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const styles = [
  '../../packages/ui/src/tokens/tokens.css',
  '../../packages/ui/src/tokens/fallback-font.css',
  'src/shell/boot.css',
]

/**
 * Puts what the first paint needs into the page itself: its few styles, and the scripts that choose the theme and show what the
 * server sent along. The sheet of the program moves to the end, where it holds back the program and not the first paint.
 */
export function inlineStart(): Plugin {
  let root = ''
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  return {
    name: 'inline-start',
    configResolved: (config) => {
      root = config.root
    },
    // What comes later goes after that sheet too, or could change nothing of what it draws with.
    transform: {
      filter: { id: /preload-helper/ },
      handler(code) {
        const inHead = 'document.head.appendChild('
        if (!code.includes(inHead)) throw new Error('Vite adds style sheets in another way than was known')
        return { code: code.replace(inHead, 'document.body.appendChild('), map: null }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const sheets: string[] = []
        const moved = html
          .replace(/\s*<link rel="stylesheet"[^>]*>/g, (sheet) => (sheets.push(sheet), ''))
          .replace(
            /<script src="(\/[\w-]+\.js)"><\/script>/g,
            (_tag, file: string) => `<script>${withoutComments(read(join('public', file)))}</script>`,
          )
          .replace('</body>', () => `${sheets.join('')}\n  </body>`)
        return {
          html: moved,
          tags: [
            {
              tag: 'style',
              children: styles.map((file) => smallSheet(read(file))).join(''),
              injectTo: 'head',
            },
          ],
        }
      },
    },
  }
}

const smallSheet = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')

const withoutComments = (script: string) => script.replace(/^\s*\/\/.*\n/gm, '')
