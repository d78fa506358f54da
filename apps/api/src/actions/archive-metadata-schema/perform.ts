import { archiveMetadataSchema } from '@arrears/domain/custom-fields/changes/archive-metadata-schema'
import { lockSchema } from '../../metadata/load-schema.ts'
import { defineHandler } from '../action-handler.ts'

export const archiveMetadataSchemaHandler = defineHandler({
  rule: archiveMetadataSchema,
  subjectName: ({ id }) => ['metadata schema', id],
  async loadSubject({ tx, orgId }, _none, { id }) {
    const found = await lockSchema(tx, orgId, id)
    return found && { version: found.schema.version, isArchived: found.isArchived }
  },
  current: (_none, _input, { version, isArchived }) => ({ version, value: { archived: isArchived } }),
  async perform(_plan, { tx, orgId, now }, _none, { id }) {
    await tx.metadataSchema.update({
      where: { orgId_id: { orgId, id } },
      data: { archivedAt: now, version: { increment: 1 } },
      select: { id: true },
    })
    return { answer: { schemaId: id } }
  },
})
