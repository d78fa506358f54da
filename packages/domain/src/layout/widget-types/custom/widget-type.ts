import { z } from 'zod'
import { textField } from '../../../shared/fields.ts'
import { defineWidgetType } from '../../widget-type.ts'

const fieldKeys = z
  .array(z.string().min(1).max(40))
  .min(1)
  .max(50)
  .refine((keys) => new Set(keys).size === keys.length, 'Each field can be shown once.')

/** Fields of one metadata schema, in an order of one's own (A7). */
export const custom = defineWidgetType({
  type: 'custom',
  version: 1,
  label: 'Custom',
  description: 'Chosen fields of a metadata schema, in an order of your own.',
  defaultWidth: '1/3',
  permission: 'account:read',
  allowsMany: true,
  settings: z.strictObject({ label: textField(80), schemaKey: z.string().min(1).max(40), fieldKeys }),
})
