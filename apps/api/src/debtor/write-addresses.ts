import type { AddressFields, ListChanges } from '@arrears/domain/debtor/debtor-details'
import { newId } from '../platform/clock/new-id.ts'
import type { ContactWriting } from './write-contact-list.ts'

/** Writes changes of addresses. One that is removed is kept and ends today. */
export async function writeAddresses(
  { tx, orgId, accountId, debtorId, today }: ContactWriting,
  { add, edit, remove }: ListChanges<AddressFields, string>,
): Promise<void> {
  const day = new Date(today)
  if (remove.length > 0) {
    await tx.address.updateMany({ where: { orgId, id: { in: [...remove] } }, data: { validTo: day } })
  }
  for (const { id, ...fields } of edit) {
    await tx.address.update({
      where: { orgId_id: { orgId, id } },
      data: fields,
      select: { id: true },
    })
  }
  if (add.length === 0) return
  const { _max: last } = await tx.address.aggregate({ where: { orgId, debtorId }, _max: { position: true } })
  await tx.address.createMany({
    data: add.map((fields, index) => ({
      id: newId('address'),
      orgId,
      accountId,
      debtorId,
      ...fields,
      validFrom: day,
      position: (last.position ?? 0) + 1 + index,
    })),
  })
}
