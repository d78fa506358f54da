import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { checkedBy } from '../../shared/checked-by.ts'
import { ok, refuse } from '../../shared/result.ts'
import { validateSchema } from '../validate-schema.ts'

export interface CreateSchemaSubject {
  /** Whether a schema, archived ones included, has the key already. */
  readonly isKeyTaken: boolean
}

/** Defines a group of custom fields (G1). */
export const createMetadataSchema = defineOrganisationChange('createMetadataSchema', {
  permission: 'metadata:manage',
  input: checkedBy(validateSchema),
  decide: (schema, _ctx, { isKeyTaken }: CreateSchemaSubject) =>
    isKeyTaken
      ? refuse('KEY_TAKEN', `There are custom fields with the key ${schema.key} already.`, 'key')
      : ok({ schema }),
})
