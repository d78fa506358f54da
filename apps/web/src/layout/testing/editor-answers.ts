import { defaultLayout } from '@arrears/domain/layout/default-layout'
import type { Layout } from '@arrears/domain/layout/placement'
import { widgetTypes } from '@arrears/domain/layout/widget-types/index'
import { pending } from '../../testing/render-with-client.tsx'
import { widgetAnswers } from './widget-answers.ts'

type Id = 'claims' | 'notes' | 'tasks'

/** Three widgets on a page: claims, notes, tasks. */
export const threeWidgets: Layout = {
  version: 1,
  widgets: (['claims', 'notes', 'tasks'] as const).map((type: Id) => ({
    id: type,
    type,
    typeVersion: widgetTypes[type].version,
    width: '1/3',
    settings: defaultLayout.widgets.find((widget) => widget.type === type)?.settings ?? {},
  })),
}

const profile = { __typename: 'AccountProfile', id: 'prf_1', name: 'Residential' }

export function storedLayout(more: object = {}) {
  return {
    __typename: 'Layout',
    id: 'lay_1',
    scope: 'organisation',
    label: 'Whole organisation',
    version: 4,
    role: null,
    profile: null,
    user: null,
    draftSavedAt: null,
    publishedNumber: 2,
    draft: null,
    published: { __typename: 'LayoutContent', content: threeWidgets },
    ...more,
  }
}

export function editorAnswer(layouts: readonly object[] = [storedLayout()]) {
  return {
    account: {
      __typename: 'Account',
      id: 'acc_1',
      profile,
      layout: {
        __typename: 'EffectiveLayout',
        source: 'organisation',
        layoutId: 'lay_1',
        label: 'Whole organisation',
        content: { __typename: 'LayoutContent', content: threeWidgets },
      },
    },
    accountProfiles: [profile],
    accountGroups: [{ __typename: 'AccountGroup', id: 'grp_1', name: 'Individuals' }],
    metadataSchemas: [
      {
        __typename: 'MetadataSchema',
        id: 'sch_1',
        key: 'credit_report',
        label: 'Credit report',
        appliesTo: 'account',
        fields: ['score', 'bureau', 'checked'].map((key) => ({
          __typename: 'FieldDefinition',
          key,
          label: key[0]?.toUpperCase() + key.slice(1),
          type: key === 'score' ? 'number' : 'text',
          settings: {},
          retired: false,
          sensitive: false,
        })),
      },
    ],
    layouts,
  }
}

/** The widgets themselves are not what an editor's test is about. */
export const waitingWidgets = Object.fromEntries(
  Object.values(widgetAnswers).map(({ operation }) => [operation, pending]),
)
