import { z } from 'zod'
import { placeFile } from '../platform/files/place-file.ts'
import { defineJob } from '../platform/jobs/define-job.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'

/** Takes away the bytes of a file that was deleted. */
export const placeFileJob = defineJob({
  payload: z.object({ orgId: z.string(), fileId: z.string() }),
  async run({ orgId, fileId }, { prisma, files }) {
    const file = await withOrganisation(orgId, () =>
      prisma.file.findUnique({
        where: { orgId_id: { orgId, id: fileId } },
        select: { id: true, orgId: true, status: true },
      }),
    )
    if (file) await placeFile(files, file)
  },
})
