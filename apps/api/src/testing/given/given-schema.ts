import { validateSchema } from '@arrears/domain/custom-fields/validate-schema'
import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

export interface SchemaWish {
  readonly key?: string
  readonly label?: string
  readonly appliesTo?: 'account' | 'debtor' | 'claim'
  readonly fields: readonly object[]
}

/** A group of custom fields as an admin would define it; on accounts unless wished otherwise. */
export async function givenSchema(
  { owner }: TestApi,
  organisation: TestOrganisation,
  { key = 'credit', label = 'Credit report', appliesTo = 'account', fields }: SchemaWish,
): Promise<Id<'metadataSchema'>> {
  const read = validateSchema({ key, label, appliesTo, fields })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const id = newId('metadataSchema')
  await owner.query(
    'insert into metadata_schema (id, org_id, key, label, applies_to, fields) values ($1, $2, $3, $4, $5, $6)',
    [id, organisation.id, key, label, appliesTo, JSON.stringify(read.value.fields)],
  )
  return id
}
