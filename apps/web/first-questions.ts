import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { smallDocument } from './small-documents.ts'

/** What each page asks first, with the variables as parts of its address. */
const pages = [
  {
    page: '^/accounts/([^/]+)(?:/|$)',
    questions: [
      { from: 'src/account/account-page/account-page.generated.ts', variables: { reference: '$1' } },
      { from: 'src/layout/details-tab/details-tab.generated.ts', variables: { reference: '$1' } },
    ],
  },
  {
    page: '^/(?!sign-in|invitation)',
    questions: [{ from: 'src/shell/app-shell.generated.ts', variables: {} }],
  },
]

/**
 * Writes down what the server may answer within the page itself, for whoever is signed in: on a slow line each question that
 * waits for the program costs a sixth of a second.
 */
export function firstQuestions(): Plugin {
  let root = ''
  return {
    name: 'first-questions',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle() {
      const source = pages.map(({ page, questions }) => ({
        page,
        questions: questions.map(({ from, variables }) => ({ ...readDocument(join(root, from)), variables })),
      }))
      this.emitFile({ type: 'asset', fileName: 'first-questions.json', source: JSON.stringify(source) })
    },
  }
}

function readDocument(file: string): { operationName: string; query: string } {
  const tree = /^export const \w+Document = ({"kind":"Document".*}) as unknown as /m.exec(
    readFileSync(file, 'utf8'),
  )
  const { definitions, text } = smallDocument(JSON.parse(tree?.[1] ?? 'null'))
  const operationName = definitions[0]?.name.value
  if (operationName === undefined) throw new Error(`${file} has no query with a name`)
  return { operationName, query: text }
}
