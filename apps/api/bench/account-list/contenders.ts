import { readFile } from 'node:fs/promises'
import type { Request } from 'autocannon'
import type { Servers } from '../contenders/open-contenders.ts'
import { ask, postJson, type Contender } from '../http/contender.ts'
import { accountListOperation } from './operation.ts'

const pages = 60

/** Follows a list page by page; the requests on the way are those of the benchmark. */
async function walk(url: string, request: (answer: unknown) => Request): Promise<readonly Request[]> {
  const requests = [request(undefined)]
  for (let page = 1; page < pages; page++) {
    const last = requests.at(-1)
    if (last) requests.push(request(await ask(url, last)))
  }
  return requests
}

export async function accountListContenders({
  arrears,
  postgraphile,
  byHand,
}: Servers): Promise<readonly Contender[]> {
  const query = await readFile(new URL('postgraphile.graphql', import.meta.url), 'utf8')
  return [
    {
      name: 'Arrears',
      url: arrears.url,
      requests: await walk(arrears.url, (answer) => {
        const after = (answer as ArrearsList | undefined)?.data.accounts.pageInfo.endCursor
        return postJson('/graphql', { query: accountListOperation, variables: { after } }, arrears.headers)
      }),
      digest: (answer) =>
        (answer as ArrearsList).data.accounts.nodes.map((account) => ({
          id: account.id,
          minor: account.balance.total.amount.replace('.', ''),
          debtor: account.primaryDebtor.id,
          groups: account.groups.map(({ id }) => id).toSorted(),
          workflow: account.workflow.source === 'account' ? account.workflow.value?.id : undefined,
          manager: account.manager.value?.name,
        })),
    },
    {
      name: 'PostGraphile',
      url: postgraphile.url,
      requests: await walk(postgraphile.url, (answer) => {
        const after = (answer as PostGraphileList | undefined)?.data.allAccounts.pageInfo.endCursor
        return postJson('/graphql', { query, variables: { after } })
      }),
      digest: (answer) =>
        (answer as PostGraphileList).data.allAccounts.nodes.map((account) => ({
          id: account.rowId,
          minor: account.balanceMinor,
          debtor: account.debtorsByOrgIdAndAccountId.nodes.find(({ isPrimary }) => isPrimary)?.rowId,
          groups: account.accountGroupMembersByOrgIdAndAccountId.nodes
            .map(({ accountGroupByOrgIdAndGroupId: { rowId } }) => rowId)
            .toSorted(),
          workflow: account.workflowByOrgIdAndWorkflowId?.rowId,
          manager: account.memberByOrgIdAndManagerId?.name,
        })),
    },
    {
      name: 'Written by hand',
      url: byHand.url,
      requests: await walk(byHand.url, (answer) => {
        const last = (answer as HandList | undefined)?.at(-1)
        return postJson('/account-list', [last?.sortName ?? '', last?.id ?? ''])
      }),
      digest: (answer) =>
        (answer as HandList).map(({ id, balance, debtor, groups, workflow, manager }) => ({
          id,
          minor: balance,
          debtor: debtor.id,
          groups: (groups ?? []).map((group) => group.id).toSorted(),
          workflow: workflow?.id,
          manager: manager?.name,
        })),
    },
  ]
}

interface Named {
  readonly id: string
  readonly name: string
}

interface ArrearsList {
  readonly data: {
    readonly accounts: {
      readonly nodes: readonly (Named & {
        readonly balance: { readonly total: { readonly amount: string } }
        readonly primaryDebtor: Named
        readonly groups: readonly Named[]
        readonly workflow: { readonly source: string; readonly value: Named | null }
        readonly manager: { readonly value: Named | null }
      })[]
      readonly pageInfo: { readonly endCursor: string }
    }
  }
}

interface PostGraphileList {
  readonly data: {
    readonly allAccounts: {
      readonly nodes: readonly {
        readonly rowId: string
        readonly balanceMinor: string
        readonly debtorsByOrgIdAndAccountId: {
          readonly nodes: readonly { readonly rowId: string; readonly isPrimary: boolean }[]
        }
        readonly accountGroupMembersByOrgIdAndAccountId: {
          readonly nodes: readonly { readonly accountGroupByOrgIdAndGroupId: { readonly rowId: string } }[]
        }
        readonly workflowByOrgIdAndWorkflowId: { readonly rowId: string } | null
        readonly memberByOrgIdAndManagerId: { readonly name: string } | null
      }[]
      readonly pageInfo: { readonly endCursor: string }
    }
  }
}

type HandList = readonly (Named & {
  readonly sortName: string
  readonly balance: string
  readonly debtor: Named
  readonly groups: readonly Named[] | null
  readonly workflow: Named | null
  readonly manager: Named | null
})[]
