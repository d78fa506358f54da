import type { Example } from '../example/write-example.ts'

const firstQuery = `query Accounts($first: Int!) {
  accounts(first: $first, orderBy: { field: balance, direction: desc }) {
    totalCount
    nodes {
      reference
      name
      balance {
        total {
          amount
          currency
        }
      }
    }
  }
}
`

/** What was written last, for as long as the page is open: looking something up in the schema must not lose it. */
let kept: Example = { query: firstQuery, variables: '{ "first": 5 }' }

export const readDraft = () => kept

export function keepDraft(draft: Example): void {
  kept = draft
}
