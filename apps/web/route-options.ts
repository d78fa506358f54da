/** How files in src/routes become the router's tree: the same for the build and for what only checks types or runs tests. */
export const routeOptions = {
  target: 'react',
  autoCodeSplitting: true,
  routesDirectory: 'src/routes',
  generatedRouteTree: 'src/route-tree.gen.ts',
  quoteStyle: 'single',
  semicolons: false,
} as const
