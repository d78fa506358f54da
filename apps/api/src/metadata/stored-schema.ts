import type {
  FieldDefinition,
  MetadataSchema,
  SchemaSubject,
} from '@arrears/domain/custom-fields/metadata-schema'
import type { MetadataSchema as Row } from '../generated/prisma/client.ts'

/** The definitions as `validateSchema` let them in. */
export const fieldsOf = ({ fields }: Pick<Row, 'fields'>): readonly FieldDefinition[] =>
  fields as unknown as readonly FieldDefinition[]

/** A stored schema as the domain knows it. */
export function storedSchema(
  row: Pick<Row, 'id' | 'key' | 'label' | 'appliesTo' | 'fields' | 'version'>,
): MetadataSchema {
  const { id, key, label, version } = row
  return { id, key, label, version, appliesTo: row.appliesTo as SchemaSubject, fields: fieldsOf(row) }
}
