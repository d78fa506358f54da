import type { ContactAccount } from '@arrears/domain/contact-policy/contact-question'
import type { ClaimState } from '@arrears/domain/account/account-state'
import { resolveSettings, settingValues, type SettingSource } from '@arrears/domain/settings/resolve-settings'
import { deriveValue } from '../platform/graphql/selection/derived-value.ts'
import { contactSql } from './contact-sql.ts'
import { agencySql, debtorsSql, holdsSql, jsonList, settingLevelsSql } from './policy-parts-sql.ts'

/** An account as the contact policy looks at it, with where the policy in force is set. */
export interface AccountOfPolicy extends ContactAccount {
  readonly claims: readonly Pick<ClaimState, 'id' | 'reference'>[]
  readonly source: SettingSource
}

type StoredAccount = Omit<AccountOfPolicy, 'settings' | 'source'> & {
  readonly levels: Parameters<typeof resolveSettings>[0]
}

/** Only what the policy asks for: no money, promises, plans, tasks or mandates. */
export const contactAccount = deriveValue<StoredAccount, AccountOfPolicy | null>({
  model: 'Account',
  name: 'contactAccount',
  sql: (account) => `(
    select json_build_object(
      'flags', a.flags,
      'levels', ${settingLevelsSql},
      'claims', ${jsonList(
        `'id', c.id, 'reference', c.reference`,
        'c.due_on, c.reference',
        "claim c where c.org_id = a.org_id and c.account_id = a.id and c.state = 'open'",
      )},
      'debtors', ${debtorsSql("'id', d.id, 'isPrimary', d.is_primary")},
      'holds', ${holdsSql},
      'agency', ${agencySql("'name', y.name")},
      'contact', ${contactSql})
    from (select ${account}.org_id, ${account}.id, ${account}.profile_id, ${account}.flags, ${account}.settings) a)`,
  read(stored) {
    if (!stored) return null
    const { levels, ...account } = stored
    const resolved = resolveSettings(levels)
    return { ...account, settings: settingValues(resolved), source: resolved.contactPolicyPack.source }
  },
})
