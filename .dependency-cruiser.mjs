/**
 * Who may import whom; docs/architecture.md says why. Each rule has a fixture in tools/dependency-rules/fixtures/<name>
 * that breaks it, and a test that sees it broken.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Files that need each other can be neither understood nor changed alone. What is loaded when first shown may need its registry.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'domain-depends-on-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(apps/|packages/(?!domain/))' },
    },
    {
      name: 'domain-is-pure',
      comment: 'No input or output: the domain runs in the browser, the server and the worker alike.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ui-depends-on-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: '^(apps/|packages/(?!ui/))' },
    },
    {
      name: 'apps-do-not-import-each-other',
      comment: 'The browser and the server speak GraphQL.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'api-has-no-screen',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^packages/ui/' },
    },
    {
      name: 'platform-is-the-lowest-layer',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/platform/', pathNot: '[.]test[.]tsx?$' },
      to: {
        path: '^apps/$1/src/',
        pathNot: '^apps/$1/src/(platform/|generated/|gql/|builder[.]ts$|context[.]ts$)',
      },
    },
    {
      name: 'areas-do-not-import-composers',
      comment: 'Actions, layout, workflow and matching put areas together, never the other way round.',
      severity: 'error',
      from: {
        path: '^apps/(api|web)/src/[^/]+/',
        pathNot: [
          '^apps/[^/]+/src/(platform|actions|layout|workflow|matching|node|routes|shell|cli|demo|testing|jobs|import)/',
          '[.]test[.]tsx?$',
        ],
      },
      to: { path: '^apps/$1/src/(actions|layout|workflow|matching)/' },
    },
    {
      name: 'routes-and-schema-are-the-top',
      comment: 'Only the programs and the router know the whole.',
      severity: 'error',
      from: {
        path: '^apps/(api|web)/src/[^/]+/',
        pathNot: ['^apps/[^/]+/src/(routes|cli|testing)/', '[.]test[.]tsx?$'],
      },
      to: { path: '^apps/$1/src/(routes/|(schema|server|services|start|router|main)[.]tsx?$)' },
    },
    {
      name: 'no-reaching-into-another-area',
      comment: "An area's root files are public, its sub-folders are private.",
      severity: 'error',
      from: { path: '^apps/(api|web)/src/([^/]+)/', pathNot: '^apps/[^/]+/src/(testing|routes)/' },
      to: { path: '^apps/$1/src/[^/]+/[^/]+/', pathNot: '^apps/$1/src/($2|platform|generated|gql|testing)/' },
    },
    {
      name: 'no-barrels-in-apps',
      comment: 'Import the file itself. The only indexes are the registries.',
      severity: 'error',
      from: { path: '^apps/' },
      to: {
        path: '^apps/[^/]+/src/.*/index[.]tsx?$',
        pathNot: '^apps/[^/]+/src/(actions|layout/widgets)/index[.]tsx?$',
      },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: ['[.]test[.]tsx?$', '/testing/'] },
      to: { path: ['[.]test[.]tsx?$', '^apps/[^/]+/src/testing/'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      // A package of types only has nothing to resolve.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|gql)/|[.]module[.]css$|[?](raw|url)$|[.]gen[.]ts$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
