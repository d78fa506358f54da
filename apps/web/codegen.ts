import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', JSON: 'unknown' }

/**
 * Types of the schema once, and beside each `x.graphql` an `x.generated.ts` with its document and types: so that a document
 * is loaded with the component that reads it, and not with the first page.
 */
const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: 'src/**/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/platform/graphql/schema-types.ts': {
      plugins: ['typescript'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
      },
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'platform/graphql/schema-types.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        nonOptionalTypename: true,
        defaultScalarType: 'unknown',
      },
    },
  },
}

export default config
