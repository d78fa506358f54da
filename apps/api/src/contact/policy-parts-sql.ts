// What the contact policy looks at beside `contactSql`, of account `a`: one text for the account's page and for the rules, so that
// the page never says otherwise than the action that follows.

/** Objects of these fields as a JSON list, in this order; empty where there is nothing. */
export const jsonList = (fields: string, order: string, from: string): string =>
  `coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from ${from}), '[]'::json)`

export const settingLevelsSql = `json_build_object(
    'organisation', (select o.settings from organisation o where o.id = a.org_id),
    'profile', (select p.settings from profile p where p.org_id = a.org_id and p.id = a.profile_id),
    'account', a.settings)`

/** Fields of debtor `d`: where they can be reached today. */
const reachedAtFields = `
  'phones', ${jsonList(
    `'id', p.id, 'number', p.number, 'label', p.label, 'validity', p.validity`,
    'p.position, p.id',
    'phone p where p.org_id = d.org_id and p.debtor_id = d.id and p.valid_to is null',
  )},
  'emails', ${jsonList(
    `'id', e.id, 'address', e.address`,
    'e.position, e.id',
    'email e where e.org_id = d.org_id and e.debtor_id = d.id and e.valid_to is null',
  )},
  'addresses', ${jsonList(
    `'country', w.country, 'region', w.region`,
    'w.position, w.id',
    'address w where w.org_id = d.org_id and w.debtor_id = d.id and w.valid_to is null',
  )}`

/** Debtors with these fields, the primary one first. */
export const debtorsSql = (fields: string): string =>
  jsonList(
    `${fields}, ${reachedAtFields}`,
    'd.is_primary desc, d.id',
    'debtor d where d.org_id = a.org_id and d.account_id = a.id',
  )

export const holdsSql = jsonList(
  `'id', h.id, 'kind', h.kind, 'startsOn', h.starts_on, 'endsOn', h.ends_on`,
  'h.id',
  'hold h where h.org_id = a.org_id and h.account_id = a.id and h.lifted_at is null',
)

/** Where it is placed now, as these fields of assignment `g` and agency `y`. */
export const agencySql = (fields: string): string => `(
    select json_build_object(${fields})
    from agency_assignment g join agency y on y.org_id = g.org_id and y.id = g.agency_id
    where g.org_id = a.org_id and g.account_id = a.id and g.recalled_at is null)`
