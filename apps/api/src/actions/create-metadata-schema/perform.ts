import { createMetadataSchema } from '@arrears/domain/custom-fields/changes/create-metadata-schema'
import type { Prisma } from '../../generated/prisma/client.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const createMetadataSchemaHandler = defineHandler({
  rule: createMetadataSchema,
  async loadSubject({ tx, orgId }, _none, { key }) {
    const found = await tx.metadataSchema.findUnique({
      where: { orgId_key: { orgId, key } },
      select: { id: true },
    })
    return { isKeyTaken: found !== null }
  },
  async perform({ schema }, { tx, orgId }) {
    const schemaId = newId('metadataSchema')
    const { key, label, appliesTo } = schema
    const fields = schema.fields as unknown as Prisma.InputJsonArray
    await tx.metadataSchema.create({
      data: { id: schemaId, orgId, key, label, appliesTo, fields },
      select: { id: true },
    })
    return { answer: { schemaId } }
  },
})
