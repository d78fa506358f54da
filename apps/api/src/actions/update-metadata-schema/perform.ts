import {
  editedSchema,
  schemaEditFaults,
  updateMetadataSchema,
} from '@arrears/domain/custom-fields/changes/update-metadata-schema'
import type { Prisma } from '../../generated/prisma/client.ts'
import { convertValues } from '../../metadata/convert-values.ts'
import { changedTypes, countLost } from '../../metadata/count-values.ts'
import { lockSchema } from '../../metadata/load-schema.ts'
import { defineHandler } from '../action-handler.ts'

export const updateMetadataSchemaHandler = defineHandler({
  rule: updateMetadataSchema,
  subjectName: ({ id }) => ['metadata schema', id],
  async loadSubject({ tx, orgId }, _none, input) {
    const found = await lockSchema(tx, orgId, input.id)
    if (!found) return undefined
    const edited = editedSchema(found.schema, input)
    const countsOfLost = edited.ok ? await countLost(tx, orgId, found.schema, edited.value) : {}
    return { ...found, countsOfLost }
  },
  faults: (_none, input, subject) => schemaEditFaults(input, subject),
  current: (_none, _input, { schema: { label, fields, version } }) => ({ version, value: { label, fields } }),
  async perform({ schema: { label, fields } }, { tx, orgId }, _none, { id }, { schema: before }) {
    await tx.metadataSchema.update({
      where: { orgId_id: { orgId, id } },
      data: { label, fields: fields as unknown as Prisma.InputJsonArray, version: { increment: 1 } },
      select: { id: true },
    })
    await convertValues(tx, orgId, id, changedTypes(before, { ...before, fields }))
    return { answer: { schemaId: id } }
  },
})
