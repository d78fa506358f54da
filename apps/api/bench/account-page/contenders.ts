import { readFile } from 'node:fs/promises'
import type { Servers } from '../contenders/open-contenders.ts'
import { usualAccounts } from '../data/data-set.ts'
import { postJson, type Contender } from '../http/contender.ts'
import { accountPageOperation, pageVariables } from './operation.ts'

interface Node {
  readonly id: string
}
interface Row {
  readonly rowId: string
}
interface Rows<R = Row> {
  readonly nodes: readonly R[]
}

/** What is to be the same in all answers; of each list the ids, in order where the order is said. */
function digest(lists: Record<string, readonly string[]>, facts: Record<string, unknown>) {
  return { ...lists, ...facts }
}

const ids = (nodes: readonly Node[] | null) => (nodes ?? []).map(({ id }) => id)
const rowIds = ({ nodes }: Rows) => nodes.map(({ rowId }) => rowId)
const sorted = (texts: readonly string[]) => texts.toSorted()

export async function accountPageContenders(servers: Servers): Promise<readonly Contender[]> {
  const [operation, forPostGraphile] = await Promise.all([
    accountPageOperation(),
    readFile(new URL('postgraphile.graphql', import.meta.url), 'utf8'),
  ])
  const accounts = usualAccounts(2_000)
  return [
    {
      name: 'Arrears',
      url: servers.arrears.url,
      requests: accounts.map((id) =>
        postJson('/graphql', { query: operation, variables: pageVariables(id) }, servers.arrears.headers),
      ),
      digest(answer) {
        const { account } = (answer as { data: { account: ArrearsAccount } }).data
        return digest(
          {
            groups: sorted(ids(account.groups)),
            debtors: ids(account.debtors),
            phones: account.debtors.flatMap(({ phones }) => ids(phones)),
            claims: sorted(ids(account.claims)),
            promises: sorted(ids(account.promises)),
            promised: sorted(account.promises.flatMap(({ claims }) => ids(claims))),
            diary: ids(account.diary.nodes),
            notes: ids(account.notes.nodes),
            tasks: sorted(ids(account.tasks)),
            mandates: account.paymentMethods.flatMap(({ mandates }) => ids(mandates)),
            charges: ids(account.charges),
          },
          {
            name: account.name,
            minor: account.balance.total.amount.replace('.', ''),
            noteCount: account.notes.totalCount,
            manager: account.manager.value?.name ?? null,
          },
        )
      },
    },
    {
      name: 'PostGraphile',
      url: servers.postgraphile.url,
      requests: accounts.map((id) =>
        postJson('/graphql', { query: forPostGraphile, variables: pageVariables(id) }),
      ),
      digest(answer) {
        const account = (answer as { data: { accountByRowId: PostGraphileAccount } }).data.accountByRowId
        const debtors = account.debtorsByOrgIdAndAccountId.nodes
        const promises = account.promisesByOrgIdAndAccountId
        return digest(
          {
            groups: sorted(
              account.accountGroupMembersByOrgIdAndAccountId.nodes.map(
                ({ accountGroupByOrgIdAndGroupId }) => accountGroupByOrgIdAndGroupId.rowId,
              ),
            ),
            debtors: rowIds({ nodes: debtors }),
            phones: debtors.flatMap(({ phonesByOrgIdAndDebtorId }) => rowIds(phonesByOrgIdAndDebtorId)),
            claims: sorted(rowIds(account.claimsByOrgIdAndAccountId)),
            promises: sorted(rowIds(promises)),
            promised: sorted(
              promises.nodes.flatMap(({ promiseClaimsByOrgIdAndPromiseId: { nodes } }) =>
                nodes.map(({ claimByOrgIdAndClaimId }) => claimByOrgIdAndClaimId.rowId),
              ),
            ),
            diary: rowIds(account.diaryEventsByOrgIdAndAccountId),
            notes: rowIds(account.notesByOrgIdAndAccountId),
            tasks: sorted(rowIds(account.tasksByOrgIdAndAccountId)),
            mandates: rowIds(account.mandatesByOrgIdAndAccountId),
            charges: rowIds(account.chargesByOrgIdAndAccountId),
          },
          {
            name: account.name,
            minor: account.balanceMinor,
            noteCount: account.notesByOrgIdAndAccountId.totalCount,
            manager: account.memberByOrgIdAndManagerId?.name ?? null,
          },
        )
      },
    },
    {
      name: 'Written by hand',
      url: servers.byHand.url,
      requests: accounts.map((id) => postJson('/account-page', [id, 10, 5])),
      digest(answer) {
        const account = answer as HandAccount
        return digest(
          {
            groups: sorted(ids(account.groups)),
            debtors: ids(account.debtors),
            phones: account.debtors.flatMap(({ phones }) => ids(phones)),
            claims: sorted(ids(account.claims)),
            promises: sorted(ids(account.promises)),
            promised: sorted((account.promises ?? []).flatMap(({ claims }) => ids(claims))),
            diary: ids(account.diary),
            notes: ids(account.notes),
            tasks: sorted(ids(account.tasks)),
            mandates: (account.paymentMethods ?? []).flatMap(({ mandates }) => ids(mandates)),
            charges: ids(account.charges),
          },
          {
            name: account.name,
            minor: account.balance,
            noteCount: account.noteCount,
            manager: account.manager?.name ?? null,
          },
        )
      },
    },
  ]
}

interface ArrearsAccount {
  readonly name: string
  readonly balance: { readonly total: { readonly amount: string } }
  readonly groups: readonly Node[]
  readonly debtors: readonly (Node & { readonly phones: readonly Node[] })[]
  readonly claims: readonly Node[]
  readonly promises: readonly (Node & { readonly claims: readonly Node[] })[]
  readonly diary: { readonly nodes: readonly Node[] }
  readonly notes: { readonly nodes: readonly Node[]; readonly totalCount: number }
  readonly tasks: readonly Node[]
  readonly paymentMethods: readonly (Node & { readonly mandates: readonly Node[] })[]
  readonly charges: readonly Node[]
  readonly manager: { readonly value: { readonly name: string } | null }
}

interface PostGraphileAccount {
  readonly name: string
  readonly balanceMinor: string
  readonly accountGroupMembersByOrgIdAndAccountId: Rows<{ readonly accountGroupByOrgIdAndGroupId: Row }>
  readonly debtorsByOrgIdAndAccountId: Rows<Row & { readonly phonesByOrgIdAndDebtorId: Rows }>
  readonly claimsByOrgIdAndAccountId: Rows
  readonly promisesByOrgIdAndAccountId: Rows<
    Row & { readonly promiseClaimsByOrgIdAndPromiseId: Rows<{ readonly claimByOrgIdAndClaimId: Row }> }
  >
  readonly diaryEventsByOrgIdAndAccountId: Rows
  readonly notesByOrgIdAndAccountId: Rows & { readonly totalCount: number }
  readonly tasksByOrgIdAndAccountId: Rows
  readonly mandatesByOrgIdAndAccountId: Rows
  readonly chargesByOrgIdAndAccountId: Rows
  readonly memberByOrgIdAndManagerId: { readonly name: string } | null
}

interface HandAccount {
  readonly name: string
  readonly balance: string
  readonly groups: readonly Node[] | null
  readonly debtors: readonly (Node & { readonly phones: readonly Node[] | null })[]
  readonly claims: readonly Node[] | null
  readonly promises: readonly (Node & { readonly claims: readonly Node[] | null })[] | null
  readonly diary: readonly Node[] | null
  readonly notes: readonly Node[] | null
  readonly noteCount: number
  readonly tasks: readonly Node[] | null
  readonly paymentMethods: readonly (Node & { readonly mandates: readonly Node[] | null })[] | null
  readonly charges: readonly Node[] | null
  readonly manager: { readonly name: string } | null
}
