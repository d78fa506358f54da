import { deriveValue } from '../platform/graphql/selection/derived-value.ts'

/** What was first claimed on an account, in minor units; nothing of what was cancelled. */
export const claimed = deriveValue<string, bigint>({
  model: 'Account',
  name: 'claimedMinor',
  sql: (account) => `(select sum(c.original_minor)::text from claim c
    where c.org_id = ${account}.org_id and c.account_id = ${account}.id and c.state <> 'cancelled')`,
  read: (minor) => BigInt(minor ?? 0),
})
