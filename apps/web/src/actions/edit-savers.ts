import type { Client } from '@urql/core'
import type { EditSavers } from '../platform/editing/save-edits.ts'
import { saveCustomFields } from './set-custom-fields/save-custom-fields.ts'
import { saveDebtor } from './update-debtor/save-debtor.ts'

/** How what is edited in place is written, one mutation per kind. Loaded when Save is first pressed. */
export function editSavers(client: Client): EditSavers {
  return {
    debtor: (request) => saveDebtor(client, request),
    customFields: (request) => saveCustomFields(client, request),
  }
}
