/** A page of the accounts list with what stands on each row. */
export const accountListOperation = `query AccountList($after: String) {
  accounts(first: 50, after: $after) {
    nodes {
      id reference name currency
      balance { total { amount currency } }
      daysOverdue lastWorkedAt
      primaryDebtor { id name kind }
      groups { id name }
      workflow { source value { id name } }
      manager { source value { id name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`
