/**
 * Stands in the program for `@0no-co/graphql.web`, which urql writes and reads documents with. Ours are written when the program
 * is built (see `small-documents.ts`), so that neither the reader nor the writer has to be loaded.
 */
export const Kind = {
  DOCUMENT: 'Document',
  FIELD: 'Field',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  NAME: 'Name',
  OPERATION_DEFINITION: 'OperationDefinition',
} as const

/** A document as the build leaves it: what urql looks at, and the text that is sent. */
export interface SmallDocument {
  readonly text?: string
}

export function print({ text }: SmallDocument): string {
  if (text === undefined) throw new Error('A document that was not written by the build')
  return text
}

export function parse(): never {
  throw new Error('Documents are written by the build: put it into a .graphql file')
}

export class GraphQLError extends Error {
  readonly extensions: Readonly<Record<string, unknown>>
  constructor(
    message: string,
    readonly nodes?: unknown,
    readonly source?: unknown,
    readonly positions?: unknown,
    readonly path?: readonly (string | number)[],
    readonly originalError?: Error,
    extensions?: Readonly<Record<string, unknown>>,
  ) {
    super(message)
    this.name = 'GraphQLError'
    this.extensions = extensions ?? {}
  }
}
