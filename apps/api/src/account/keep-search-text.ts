import { searchText } from '@arrears/domain/account/search-text'
import type { Prisma } from '../generated/prisma/client.ts'

const current = { where: { validTo: null } }

/** Writes again what search looks through and the name that lists sort by, after debtors or contact points changed. */
export async function keepSearchText(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  accountId: string,
): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({
    where: { orgId_id: { orgId, id: accountId } },
    select: {
      reference: true,
      externalId: true,
      debtors: {
        select: {
          name: true,
          emails: { ...current, select: { address: true } },
          phones: { ...current, select: { number: true } },
        },
        orderBy: [{ isPrimary: 'desc' }, { id: 'asc' }],
      },
    },
  })
  const { debtors, ...own } = account
  const found = searchText({
    ...own,
    names: debtors.map(({ name }) => name),
    emails: debtors.flatMap(({ emails }) => emails.map(({ address }) => address)),
    phones: debtors.flatMap(({ phones }) => phones.map(({ number }) => number)),
  })
  await tx.account.update({
    where: { orgId_id: { orgId, id: accountId } },
    data: { searchText: found, ...(debtors[0] ? { name: debtors[0].name } : {}) },
    select: { id: true },
  })
}
