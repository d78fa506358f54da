import { z } from 'zod'
import { isIdOf } from '../../../shared/ids.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

/** A person of the organisation, kept by id. The name is looked up where it is shown. */
export const user = defineFieldType({
  type: 'user',
  version: 1,
  label: 'User',
  settings: z.strictObject({}),
  parse(raw) {
    if (typeof raw !== 'string') return wrongType('Choose a user.')
    return isIdOf('user', raw) ? ok(raw) : refuse('NOT_A_USER', 'This is not the id of a user (usr_…).')
  },
  format: (stored) => stored,
  holds: isText,
  convertsTo: {},
})
