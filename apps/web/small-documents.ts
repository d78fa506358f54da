import { Kind, print, stripIgnoredCharacters, visit, type DocumentNode, type SelectionNode } from 'graphql'
import type { Plugin } from 'vite'

const noParser = new URL('src/platform/graphql/no-parser.ts', import.meta.url).pathname
const exported = /^(export const \w+ =) ({"kind":"Document".*}) as unknown as /gm

/**
 * Turns the documents that codegen writes as syntax trees into the text that is sent, with the little that urql looks at. As
 * trees they are five times as big, and need code to write them as text in the browser.
 */
export function smallDocuments(): Plugin {
  return {
    name: 'small-documents',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { '@0no-co/graphql.web': noParser } } }),
    transform(code, id) {
      if (!id.endsWith('.generated.ts')) return
      const small = code.replace(
        exported,
        (_line, start: string, tree: string) =>
          `${start} ${JSON.stringify(smallDocument(JSON.parse(tree)))} as unknown as `,
      )
      return { code: small, map: null }
    },
  }
}

export function smallDocument(document: DocumentNode) {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  return {
    kind: Kind.DOCUMENT,
    definitions: operation
      ? [{ kind: operation.kind, operation: operation.operation, name: { value: operation.name?.value } }]
      : [],
    text: stripIgnoredCharacters(print(withTypenames(document))),
  }
}

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** Asks for the type of every object, by which the cache knows what a mutation concerns; as urql does with trees. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set, _key, parent) {
      const ofOperation = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      const asked = set.selections.some(
        (one) => one.kind === Kind.FIELD && one.name.value === '__typename' && !one.alias,
      )
      return ofOperation || asked ? undefined : { ...set, selections: [...set.selections, typename] }
    },
  })
}
