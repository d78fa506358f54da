import { createAccount } from '@arrears/domain/actions/create-account/rule'
import { searchText } from '@arrears/domain/account/search-text'
import { newId } from '../../platform/clock/new-id.ts'
import { defineHandler } from '../action-handler.ts'

export const createAccountHandler = defineHandler({
  rule: createAccount,
  async loadSubject({ tx, orgId }, _none, { reference, externalId, profileId }) {
    const taken = await tx.account.findMany({
      where: { orgId, OR: [{ reference }, ...(externalId ? [{ externalId }] : [])] },
      select: { reference: true, externalId: true },
    })
    const profile = await tx.profile.findFirst({
      where: { orgId, ...(profileId ? { id: profileId } : { isDefault: true }) },
      select: { id: true },
    })
    return {
      referenceTaken: taken.some((account) => account.reference === reference),
      externalIdTaken: taken.some((account) => account.externalId === externalId),
      profileId: profile?.id ?? null,
    }
  },
  async perform({ account, debtors }, { tx, orgId, now }) {
    const id = newId('account')
    const people = debtors.map((debtor) => ({ ...debtor, id: newId('debtor') }))
    const whole = { orgId, accountId: id }
    await tx.account.create({
      data: {
        ...account,
        id,
        orgId,
        name: people.find(({ isPrimary }) => isPrimary)?.name ?? '',
        searchText: searchText({
          ...account,
          names: people.map(({ name }) => name),
          emails: people.flatMap(({ emails }) => emails.map(({ address }) => address)),
          phones: people.flatMap(({ phones }) => phones.map(({ number }) => number)),
        }),
        createdAt: now,
      },
      select: { id: true },
    })
    await tx.debtor.createMany({
      data: people.map(({ phones: _p, emails: _e, addresses: _a, birthDate, ...debtor }) => ({
        ...whole,
        ...debtor,
        birthDate: birthDate && new Date(birthDate),
        createdAt: now,
      })),
    })
    const places = <T extends object>(
      kind: 'phone' | 'email' | 'address',
      pick: (of: (typeof people)[number]) => readonly T[],
    ) =>
      people.flatMap((debtor) =>
        pick(debtor).map((fields, position) => ({
          ...whole,
          ...fields,
          id: newId(kind),
          debtorId: debtor.id,
          position,
        })),
      )
    const phones = places('phone', (debtor) => debtor.phones)
    const emails = places('email', (debtor) => debtor.emails)
    const addresses = places('address', (debtor) => debtor.addresses)
    if (phones.length > 0) await tx.phone.createMany({ data: phones })
    if (emails.length > 0) await tx.email.createMany({ data: emails })
    if (addresses.length > 0) await tx.address.createMany({ data: addresses })
    return { answer: { accountId: id }, accountId: id, subjectId: id }
  },
})
