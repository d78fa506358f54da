import { assignToAgency } from '@arrears/domain/actions/assign-to-agency/rule'
import { loadPendingParts } from '../../charge/load-pending-parts.ts'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const assignToAgencyHandler = defineHandler({
  rule: assignToAgency,
  async loadSubject({ tx, orgId }, { id: accountId }, { agencyId }) {
    // Shared: many may be assigned at once, while nobody archives it.
    await tx.$queryRaw`select from agency where org_id = ${orgId} and id = ${agencyId} for share`
    const agency = await tx.agency.findUnique({
      where: { orgId_id: { orgId, id: agencyId } },
      select: { id: true, name: true, commissionBps: true, archivedAt: true },
    })
    return {
      agency: agency && { ...agency, isArchived: agency.archivedAt !== null },
      pending: await loadPendingParts(tx, orgId, accountId),
    }
  },
  async perform({ assignment }, { tx, orgId, userId, now }, { id: accountId }) {
    const id = newId('agencyAssignment')
    await tx.agencyAssignment.create({
      data: { id, orgId, accountId, ...assignment, assignedAt: now, assignedById: userId },
      select: { id: true },
    })
    return { answer: { assignmentId: id }, subjectId: id }
  },
})
