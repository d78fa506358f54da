import type { Names } from './names.ts'
import type { RegistryLines } from './registry.ts'

export interface Kind {
  description: string
  /** Template file to where it is written. */
  files: (names: Names) => Record<string, string>
  registries: (names: Names) => Record<string, RegistryLines>
  nextStep: string
}

const domain = 'packages/domain/src'

/** What `pnpm new` can write: folders in every package, the registry lines, and a test that fails until the work is done. */
export const kinds: Record<string, Kind> = {
  action: {
    description: 'something that people do on an account',
    files: ({ kebab }) => ({
      'action/rule.ts': `${domain}/actions/${kebab}/rule.ts`,
      'action/rule.test.ts': `${domain}/actions/${kebab}/rule.test.ts`,
      'action/perform.ts': `apps/api/src/actions/${kebab}/perform.ts`,
      'action/mutation.ts': `apps/api/src/actions/${kebab}/mutation.ts`,
      'action/action.test.ts': `apps/api/src/actions/${kebab}/${kebab}.test.ts`,
      'action/dialog.tsx': `apps/web/src/actions/${kebab}/dialog.tsx`,
      'action/dialog.graphql': `apps/web/src/actions/${kebab}/dialog.graphql`,
    }),
    registries: ({ camel, kebab, words }) => ({
      [`${domain}/actions/catalog.ts`]: {
        imports: [],
        entry: `${camel}: { label: '${words}', group: 'work', permission: 'account:read', placement: 'menu' },`,
      },
      [`${domain}/actions/action-news.ts`]: {
        imports: [],
        entry: `${camel}: '${words}',`,
      },
      [`${domain}/actions/index.ts`]: {
        imports: [`import { ${camel} } from './${kebab}/rule.ts'`],
        entry: `${camel},`,
      },
      'apps/api/src/actions/index.ts': {
        imports: [
          `import { ${camel}Handler } from './${kebab}/perform.ts'`,
          `import './${kebab}/mutation.ts'`,
        ],
        entry: `${camel}: ${camel}Handler,`,
      },
      'apps/web/src/actions/index.ts': {
        imports: [],
        entry: `${camel}: { dialog: lazy(() => import('./${kebab}/dialog.tsx')) },`,
      },
    }),
    nextStep:
      'Write the rule, choose its permission in the catalog, say what has happened in action-news.ts, then run: pnpm --filter @arrears/api print-schema && pnpm --filter @arrears/web codegen',
  },
  widget: {
    description: 'a widget for the account page',
    files: ({ kebab }) => ({
      'widget/widget-type.ts': `${domain}/layout/widget-types/${kebab}/widget-type.ts`,
      'widget/widget-type.test.ts': `${domain}/layout/widget-types/${kebab}/widget-type.test.ts`,
      'widget/widget.tsx': `apps/web/src/layout/widgets/${kebab}/${kebab}-widget.tsx`,
      'widget/widget.graphql': `apps/web/src/layout/widgets/${kebab}/${kebab}-widget.graphql`,
    }),
    registries: ({ camel, kebab }) => ({
      [`${domain}/layout/widget-types/index.ts`]: {
        imports: [`import { ${camel} } from './${kebab}/widget-type.ts'`],
        entry: `${camel},`,
      },
      'apps/web/src/layout/widgets/index.ts': {
        imports: [],
        entry: `${camel}: { component: lazy(() => import('./${kebab}/${kebab}-widget.tsx')) },`,
      },
    }),
    nextStep: 'Write what it shows and asks for, then run: pnpm --filter @arrears/web codegen',
  },
  event: {
    description: 'something that can happen to an account, told in the diary',
    files: ({ kebab }) => ({
      'event/event-type.ts': `${domain}/diary/event-types/${kebab}/event-type.ts`,
      'event/event-type.test.ts': `${domain}/diary/event-types/${kebab}/event-type.test.ts`,
    }),
    registries: ({ camel, kebab }) => ({
      [`${domain}/diary/event-types/index.ts`]: {
        imports: [`import { ${camel} } from './${kebab}/event-type.ts'`],
        entry: `${camel},`,
      },
    }),
    nextStep: 'Write its data and its sentence, and let an action put it into its diary.',
  },
  field: {
    description: 'a type of custom field',
    files: ({ kebab }) => ({
      'field/field-type.ts': `${domain}/custom-fields/field-types/${kebab}/field-type.ts`,
      'field/field-type.test.ts': `${domain}/custom-fields/field-types/${kebab}/field-type.test.ts`,
    }),
    registries: ({ camel, kebab }) => ({
      [`${domain}/custom-fields/field-types/index.ts`]: {
        imports: [`import { ${camel} } from './${kebab}/field-type.ts'`],
        entry: `${camel},`,
      },
    }),
    nextStep: 'Write how it reads and writes a value; the compiler names the screens that have to show it.',
  },
}
