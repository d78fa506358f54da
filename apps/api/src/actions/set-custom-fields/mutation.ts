import { requireActor } from '../../context.ts'
import { CustomFieldSetType } from '../../metadata/custom-field-set.graphql.ts'
import { loadFieldSets } from '../../metadata/load-field-sets.ts'
import { notFound } from '../../platform/failure/request-error.ts'
import { actionMutation } from '../action-mutation.ts'
import { setCustomFieldsHandler } from './perform.ts'

actionMutation({
  handler: setCustomFieldsHandler,
  description: 'Fills in custom fields of the account, or of a debtor or a claim of it (A7, G2).',
  input: (t) => ({
    schemaId: t.id({ required: true, description: 'The group of custom fields.' }),
    subjectId: t.id({ required: true, description: 'The account itself, or a debtor or claim of it.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The version of the values that the editor saw; 0 when none were kept.',
    }),
    values: t.field({
      type: 'JSON',
      required: true,
      description: 'New values by field key; what is absent stays, null takes a value away.',
    }),
  }),
  success: (t) => ({
    customFields: t.field({
      type: CustomFieldSetType,
      description: 'All values of the subject under the schema as they are now.',
      resolve: async ({ accountId, answer }, _args, context) => {
        const { schemaId, subjectId } = answer
        const { orgId } = requireActor(context)
        const [set] = await loadFieldSets(context, { orgId, accountId: accountId ?? '', schemaId, subjectId })
        if (!set) throw notFound('custom fields', schemaId)
        return set
      },
    }),
  }),
})
