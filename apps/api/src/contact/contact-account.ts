import type { ContactAccount } from '@arrears/domain/contact-policy/contact-question'
import type { ClaimState } from '@arrears/domain/account/account-state'
import { resolveSettings, settingValues, type SettingSource } from '@arrears/domain/settings/resolve-settings'
import { deriveValue } from '../platform/graphql/selection/derived-value.ts'
import { contactSql } from './contact-sql.ts'

/** An account as the contact policy looks at it, with where the policy in force is set. */
export interface AccountOfPolicy extends ContactAccount {
  readonly claims: readonly Pick<ClaimState, 'id' | 'reference'>[]
  readonly source: SettingSource
}

type StoredAccount = Omit<AccountOfPolicy, 'settings' | 'source'> & {
  readonly levels: Parameters<typeof resolveSettings>[0]
}

/** A list as JSON; empty where there is nothing. */
const list = (rows: string) => `coalesce((select json_agg(${rows}), '[]'::json)`

/** Only what the policy asks for: no money, promises, plans, tasks or mandates. */
export const contactAccount = deriveValue<StoredAccount, AccountOfPolicy | null>({
  model: 'Account',
  name: 'contactAccount',
  sql: (account) => `(
    select json_build_object(
      'flags', a.flags,
      'levels', json_build_object(
        'organisation', (select o.settings from organisation o where o.id = a.org_id),
        'profile', (select p.settings from profile p where p.org_id = a.org_id and p.id = a.profile_id),
        'account', a.settings),
      'claims', ${list(`json_build_object('id', c.id, 'reference', c.reference) order by c.due_on, c.reference)
        from claim c where c.org_id = a.org_id and c.account_id = a.id and c.state = 'open'`)},
      'debtors', ${list(`json_build_object('id', d.id, 'isPrimary', d.is_primary,
          'phones', ${list(`json_build_object('id', p.id, 'number', p.number, 'label', p.label, 'validity', p.validity) order by p.position, p.id)
            from phone p where p.org_id = d.org_id and p.debtor_id = d.id and p.valid_to is null`)},
          'emails', ${list(`json_build_object('address', e.address) order by e.position, e.id)
            from email e where e.org_id = d.org_id and e.debtor_id = d.id and e.valid_to is null`)},
          'addresses', ${list(`json_build_object('country', w.country, 'region', w.region) order by w.position, w.id)
            from address w where w.org_id = d.org_id and w.debtor_id = d.id and w.valid_to is null`)})
        order by d.is_primary desc, d.id) from debtor d where d.org_id = a.org_id and d.account_id = a.id`)},
      'holds', ${list(`json_build_object('id', h.id, 'kind', h.kind, 'startsOn', h.starts_on, 'endsOn', h.ends_on) order by h.id)
        from hold h where h.org_id = a.org_id and h.account_id = a.id and h.lifted_at is null`)},
      'agency', (select json_build_object('name', y.name)
        from agency_assignment g join agency y on y.org_id = g.org_id and y.id = g.agency_id
        where g.org_id = a.org_id and g.account_id = a.id and g.recalled_at is null),
      'contact', ${contactSql})
    from (select ${account}.org_id, ${account}.id, ${account}.profile_id, ${account}.flags, ${account}.settings) a)`,
  read(stored) {
    if (!stored) return null
    const { levels, ...account } = stored
    const resolved = resolveSettings(levels)
    return { ...account, settings: settingValues(resolved), source: resolved.contactPolicyPack.source }
  },
})
