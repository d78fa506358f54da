import { z } from 'zod'
import { overrideField } from '../../contact-policy/override-field.ts'
import { idField, listField } from '../../shared/fields.ts'

/** Apart from the rule: forms check with it, and need not load the contact policy. */
export const startCallInput = z.object({
  accountId: idField('account'),
  phoneId: idField('phone').nullish(),
  claimIds: listField(idField('claim'), 200),
  override: overrideField,
})
