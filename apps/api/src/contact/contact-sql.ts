const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const preference = (debtorId: string) =>
  `json_build_object('id', c.id, 'kind', c.kind, 'channel', c.channel, 'debtorId', ${debtorId}, 'destination', c.destination,
     'givenAt', ${moment('c.given_at')}, 'expiresOn', c.expires_on, 'fromTime', c.from_time, 'toTime', c.to_time)`

/**
 * The `ContactFacts` of account `a` as JSON. Policies look a month back; the newest rows are read by index and hold far more
 * than that. What somebody refused at a number or an address holds on every account of the organisation that has it.
 */
export const contactSql = `json_build_object(
  'attempts', coalesce((select json_agg(json_build_object('method', i.method, 'direction', i.direction, 'outcome', i.outcome,
      'debtorId', i.debtor_id, 'phoneId', i.phone_id, 'at', ${moment('i.occurred_at')},
      'claimIds', coalesce((select json_agg(ic.claim_id) from interaction_claim ic
        where ic.org_id = a.org_id and ic.interaction_id = i.id), '[]'::json)) order by i.occurred_at desc, i.id desc)
    from (select * from interaction where org_id = a.org_id and account_id = a.id order by occurred_at desc, id desc limit 300) i), '[]'::json),
  'startedCalls', coalesce((select json_agg(json_build_object('phoneId', e.subject_id, 'at', ${moment('e.occurred_at')}) order by e.occurred_at desc)
    from (select subject_id, occurred_at from diary_event where org_id = a.org_id and account_id = a.id and type = 'callStarted'
      and not exists (select from call c where c.org_id = a.org_id and c.account_id = a.id and c.created_at = occurred_at
        and c.phone_id = subject_id and (c.state = 'busy' or (c.state in ('failed', 'cancelled') and c.rang_at is null)))
      order by occurred_at desc, id desc limit 100) e), '[]'::json),
  'preferences', coalesce((select json_agg(p.preference order by p.id) from (
      select c.id, ${preference('c.debtor_id')} as preference from contact_preference c
        where c.org_id = a.org_id and c.account_id = a.id and c.withdrawn_at is null
      union all
      select c.id, ${preference('null')} from (
          select number as destination from phone where org_id = a.org_id and account_id = a.id and valid_to is null
          union select address from email where org_id = a.org_id and account_id = a.id and valid_to is null) own
        join contact_preference c on c.org_id = a.org_id and c.destination = own.destination
        where c.kind = 'optOut' and c.account_id <> a.id and c.withdrawn_at is null) p), '[]'::json)
)`
