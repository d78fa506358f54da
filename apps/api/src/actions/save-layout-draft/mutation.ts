import { builder } from '../../builder.ts'
import { RoleType } from '../../identity/role.graphql.ts'
import { LayoutScope } from '../../layout/layout.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { layoutSuccess } from '../layout-success.ts'
import { saveLayoutDraftHandler } from './perform.ts'

const LayoutScopeInput = builder.inputType('LayoutScopeInput', {
  description: 'For whom, or for which accounts, a layout is meant.',
  fields: (t) => ({
    scope: t.field({ type: LayoutScope, required: true, description: 'A personal one is for whoever asks.' }),
    profileId: t.id({ description: 'Of the scope `profile`.' }),
    role: t.field({ type: RoleType, description: 'Of the scope `role`.' }),
  }),
})

actionMutation({
  handler: saveLayoutDraftHandler,
  description: 'Keeps a layout without publishing it. It is seen by those who edit it only (A9).',
  input: (t) => ({
    scope: t.field({ type: LayoutScopeInput, required: true, description: 'What it is meant for.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version that the editor saw; 0 for a scope that has no layout yet.',
    }),
    content: t.field({ type: 'JSON', required: true, description: 'The whole layout.' }),
  }),
  success: layoutSuccess,
})
