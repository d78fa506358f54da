import { layoutScopeKinds } from '@arrears/domain/layout/resolve-layout'
import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

export const LayoutScope = builder.enumType('LayoutScope', {
  description: 'For whom, or for which accounts, a layout is meant; the later, the more specific.',
  values: layoutScopeKinds,
})

builder.prismaObject('Layout', {
  description: 'How the account page is arranged for one scope: a draft, and what was published (A9).',
  interfaces: [Node],
  fields: (t) => ({
    scope: t.field({
      type: LayoutScope,
      description: 'What it is meant for.',
      resolve: ({ scope }) => scope as (typeof layoutScopeKinds)[number],
    }),
    version: t.exposeInt('version', { description: 'Moves on with every change; send it with yours.' }),
    publishedNumber: t.exposeInt('publishedNumber', {
      nullable: true,
      description: 'Number of the version in force; null while there is only a draft, or after a reset.',
    }),
    draftSavedAt: t.expose('draftSavedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the draft was last saved; null without one.',
    }),
  }),
})

builder.prismaObject('LayoutVersion', {
  description: 'A layout as it was published; never changed.',
  interfaces: [Node],
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts up from 1 within the layout.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    comment: t.exposeString('comment', { nullable: true, description: 'What the publisher said of it.' }),
  }),
})
