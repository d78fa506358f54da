import { updateDebtor } from '@arrears/domain/actions/update-debtor/rule'
import { keepSearchText } from '../../account/keep-search-text.ts'
import { currentDebtor } from '../../debtor/current-debtor.ts'
import { loadDebtorDetails } from '../../debtor/load-debtor-details.ts'
import { writeAddresses } from '../../debtor/write-addresses.ts'
import { writeContactList } from '../../debtor/write-contact-list.ts'
import { defineHandler } from '../action-handler.ts'

export const updateDebtorHandler = defineHandler({
  rule: updateDebtor,
  subjectName: ({ debtorId }) => ['debtor', debtorId],
  async loadSubject({ tx, orgId }, account, { debtorId }) {
    const debtor = await loadDebtorDetails(tx, orgId, account.id, debtorId)
    return debtor && { debtor }
  },
  current: (_account, _input, { debtor }) => ({
    version: debtor?.version ?? 0,
    value: debtor && currentDebtor(debtor),
  }),
  async perform(plan, { tx, orgId, today }, account, _input, { debtor }) {
    const { debtorId, makePrimary, set, phones, emails, addresses } = plan
    if (makePrimary) {
      await tx.debtor.updateMany({
        where: { orgId, accountId: account.id, isPrimary: true },
        data: { isPrimary: false, version: { increment: 1 } },
      })
    }
    const { birthDate, ...fields } = set
    await tx.debtor.update({
      where: { orgId_id: { orgId, id: debtorId } },
      data: {
        ...fields,
        ...(birthDate === undefined ? {} : { birthDate: birthDate && new Date(birthDate) }),
        ...(makePrimary ? { isPrimary: true } : {}),
        version: { increment: 1 },
      },
      select: { id: true },
    })
    const writing = { tx, orgId, today, accountId: account.id, debtorId }
    const numbers = new Map(debtor?.phones.map(({ id, number }) => [id, number]))
    const byNumber = <P extends { number: string }>(phone: P) => ({ ...phone, value: phone.number })
    await writeContactList(writing, 'phone', numbers, {
      ...phones,
      add: phones.add.map(byNumber),
      edit: phones.edit.map(byNumber),
    })
    const known = new Map(debtor?.emails.map(({ id, address }) => [id, address]))
    const byAddress = <E extends { address: string }>(email: E) => ({ ...email, value: email.address })
    await writeContactList(writing, 'email', known, {
      ...emails,
      add: emails.add.map(byAddress),
      edit: emails.edit.map(byAddress),
    })
    await writeAddresses(writing, addresses)
    await keepSearchText({ tx, orgId }, account.id)
    return { answer: { debtorId }, subjectId: debtorId }
  },
})
