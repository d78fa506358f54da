import { z } from 'zod'
import { defineOrganisationChange } from '../../actions/define-organisation-change.ts'
import { normalisePhone } from '../../debtor/phone-number.ts'
import { complain } from '../../shared/fields.ts'
import { ok, refuse } from '../../shared/result.ts'
import { numberHazard } from '../number-hazard.ts'

const ownPhoneField = z
  .string()
  .nullable()
  .transform((text, ctx) => {
    if (text === null || text.trim() === '') return null
    const number = normalisePhone(text, null)
    return number.ok ? number.value : complain(ctx, number.error)
  })

/** Says which phone of one's own a telephone provider rings first; null: none. */
export const setOwnPhone = defineOrganisationChange('setOwnPhone', {
  permission: 'call:start',
  input: z.object({ number: ownPhoneField }),
  decide({ number }, { actor }) {
    if (actor.kind !== 'user') {
      return refuse('CALLER_NOT_A_PERSON', 'A program has no phone that could ring.')
    }
    const hazard = number ? numberHazard(number) : null
    if (hazard) return refuse(hazard.code, hazard.message, 'number')
    return ok({ userId: actor.userId, ownPhone: number })
  },
})
