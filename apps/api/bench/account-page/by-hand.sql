SELECT json_build_object(
  'id', a.id, 'reference', a.reference, 'name', a.name, 'currency', a.currency, 'flags', a.flags, 'version', a.version, 'settings', a.settings,
  'lastWorkedAt', a.last_worked_at, 'oldestDueOn', a.oldest_due_on, 'balance', a.balance_minor::text, 'unapplied', a.unapplied_minor::text,
  'debited', a.debited_minor::text, 'credited', a.credited_minor::text, 'openClaimCount', a.open_claim_count,
  'profile', (SELECT json_build_object('id', p.id, 'name', p.name, 'isDefault', p.is_default, 'settings', p.settings) FROM profile p WHERE p.org_id = a.org_id AND p.id = a.profile_id),
  'workflow', (SELECT json_build_object('id', w.id, 'name', w.name) FROM workflow w WHERE w.org_id = a.org_id AND w.id = a.workflow_id),
  'manager', (SELECT json_build_object('id', m.user_id, 'name', m.name) FROM member m WHERE m.org_id = a.org_id AND m.user_id = a.manager_id),
  'groups', (SELECT json_agg(json_build_object('id', g.id, 'name', g.name, 'priority', g.priority, 'workflow', CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name) END) ORDER BY g.priority DESC)
    FROM account_group_member gm JOIN account_group g ON g.org_id = gm.org_id AND g.id = gm.group_id LEFT JOIN workflow w ON w.org_id = g.org_id AND w.id = g.workflow_id
    WHERE gm.org_id = a.org_id AND gm.account_id = a.id AND g.archived_at IS NULL),
  'debtors', (SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'isPrimary', d.is_primary, 'version', d.version, 'birthDate', d.birth_date, 'employer', d.employer,
      'locale', d.locale, 'tone', d.tone, 'nationalId', d.national_id, 'drivingLicence', d.driving_licence,
      'phones', (SELECT json_agg(json_build_object('id', p.id, 'number', p.number, 'label', p.label, 'validity', p.validity, 'validityNote', p.validity_note) ORDER BY p.position, p.id) FROM phone p WHERE p.org_id = d.org_id AND p.debtor_id = d.id),
      'emails', (SELECT json_agg(json_build_object('id', e.id, 'address', e.address, 'label', e.label) ORDER BY e.position, e.id) FROM email e WHERE e.org_id = d.org_id AND e.debtor_id = d.id),
      'addresses', (SELECT json_agg(json_build_object('id', r.id, 'label', r.label, 'line1', r.line1, 'line2', r.line2, 'postcode', r.postcode, 'city', r.city, 'region', r.region, 'country', r.country) ORDER BY r.position, r.id) FROM address r WHERE r.org_id = d.org_id AND r.debtor_id = d.id)
    ) ORDER BY d.is_primary DESC, d.id) FROM debtor d WHERE d.org_id = a.org_id AND d.account_id = a.id),
  'claimed', (SELECT sum(c.original_minor)::text FROM claim c WHERE c.org_id = a.org_id AND c.account_id = a.id AND c.state <> 'cancelled'),
  'claims', (SELECT json_agg(json_build_object('id', c.id, 'reference', c.reference, 'kind', c.kind, 'state', c.state, 'dueOn', c.due_on, 'settledOn', c.settled_on, 'disputedAt', c.disputed_at,
      'original', c.original_minor::text, 'principal', c.principal_minor::text, 'interest', c.interest_minor::text, 'cost', c.cost_minor::text,
      'product', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END,
      'parent', CASE WHEN parent.id IS NOT NULL THEN json_build_object('id', parent.id, 'reference', parent.reference) END,
      'disputes', (SELECT json_agg(json_build_object('id', d.id, 'reason', d.reason, 'receivedOn', d.received_on, 'outcome', d.outcome, 'raisedBy', m.name) ORDER BY d.raised_at DESC, d.id DESC)
        FROM dispute d LEFT JOIN member m ON m.org_id = d.org_id AND m.user_id = d.raised_by_id WHERE d.org_id = c.org_id AND d.claim_id = c.id),
      'prolongations', (SELECT json_agg(json_build_object('id', r.id, 'days', r.days, 'fromDueOn', r.from_due_on, 'madeAt', r.made_at, 'cancelledAt', r.cancelled_at, 'madeBy', m.name) ORDER BY r.due_on DESC, r.id DESC)
        FROM prolongation r LEFT JOIN member m ON m.org_id = r.org_id AND m.user_id = r.made_by_id WHERE r.org_id = c.org_id AND r.claim_id = c.id),
      'writeOffs', (SELECT json_agg(json_build_object('id', w.id, 'reason', w.reason, 'madeAt', w.made_at, 'amount', w.amount_minor::text, 'madeBy', m.name,
          'reversed', EXISTS (SELECT FROM ledger_transaction x WHERE x.org_id = w.org_id AND x.reverses_id = w.transaction_id)) ORDER BY w.made_at DESC, w.id DESC)
        FROM write_off w LEFT JOIN member m ON m.org_id = w.org_id AND m.user_id = w.made_by_id WHERE w.org_id = c.org_id AND w.claim_id = c.id)
      ) ORDER BY c.due_on, c.id)
    FROM claim c LEFT JOIN product p ON p.org_id = c.org_id AND p.id = c.product_id LEFT JOIN claim parent ON parent.org_id = c.org_id AND parent.id = c.parent_id WHERE c.org_id = a.org_id AND c.account_id = a.id AND c.state = 'open'),
  'promises', (SELECT json_agg(json_build_object('id', p.id, 'amount', p.amount_minor::text, 'paid', p.paid_minor::text, 'dueOn', p.due_on, 'status', p.status,
      'claims', (SELECT json_agg(json_build_object('id', c.id, 'reference', c.reference)) FROM promise_claim pc JOIN claim c ON c.org_id = pc.org_id AND c.id = pc.claim_id WHERE pc.org_id = p.org_id AND pc.promise_id = p.id)
    ) ORDER BY p.due_on DESC) FROM promise p WHERE p.org_id = a.org_id AND p.account_id = a.id),
  'diary', (SELECT json_agg(json_build_object('id', e.id, 'type', e.type, 'version', e.version, 'occurredAt', e.occurred_at, 'actorKind', e.actor_kind, 'actorLabel', e.actor_label, 'data', e.data, 'actor', m.name) ORDER BY e.occurred_at DESC, e.id DESC)
    FROM (SELECT * FROM diary_event e WHERE e.org_id = a.org_id AND e.account_id = a.id ORDER BY e.occurred_at DESC, e.id DESC LIMIT $2) e
    LEFT JOIN member m ON m.org_id = e.org_id AND m.user_id = e.actor_user_id),
  'noteCount', (SELECT count(*) FROM note n WHERE n.org_id = a.org_id AND n.account_id = a.id),
  'notes', (SELECT json_agg(json_build_object('id', n.id, 'text', n.text, 'createdAt', n.created_at, 'createdBy', json_build_object('id', m.user_id, 'name', m.name)) ORDER BY n.created_at DESC, n.id DESC)
    FROM (SELECT * FROM note n WHERE n.org_id = a.org_id AND n.account_id = a.id ORDER BY n.created_at DESC, n.id DESC LIMIT $3) n
    LEFT JOIN member m ON m.org_id = n.org_id AND m.user_id = n.created_by_id),
  'tasks', (SELECT json_agg(json_build_object('id', t.id, 'dueOn', t.due_on, 'tags', t.tags, 'note', t.note, 'version', t.version, 'queue', q.name, 'team', tm.name, 'assignee', m.name) ORDER BY t.due_on, t.id)
    FROM task t LEFT JOIN queue q ON q.org_id = t.org_id AND q.id = t.queue_id LEFT JOIN team tm ON tm.org_id = t.org_id AND tm.id = t.team_id
    LEFT JOIN member m ON m.org_id = t.org_id AND m.user_id = t.assignee_id WHERE t.org_id = a.org_id AND t.account_id = a.id AND t.status = 'open'),
  'paymentMethods', (SELECT json_agg(json_build_object('id', p.id, 'kind', p.kind, 'label', p.label, 'last4', p.last4, 'expiresOn', p.expires_on,
      'mandates', (SELECT json_agg(json_build_object('id', m.id, 'reference', m.reference, 'scheme', m.scheme, 'signedOn', m.signed_on, 'lastUsedOn', m.last_used_on, 'status', m.status, 'disabledUntil', m.disabled_until))
        FROM mandate m WHERE m.org_id = p.org_id AND m.account_id = p.account_id AND m.payment_method_id = p.id)
    )) FROM payment_method p WHERE p.org_id = a.org_id AND p.account_id = a.id),
  'holds', (SELECT json_agg(json_build_object('id', h.id, 'kind', h.kind, 'startsOn', h.starts_on, 'endsOn', h.ends_on) ORDER BY h.id)
    FROM hold h WHERE h.org_id = a.org_id AND h.account_id = a.id AND h.lifted_at IS NULL),
  'plans', (SELECT json_agg(json_build_object('id', p.id, 'status', p.status, 'total', p.total_minor::text,
      'instalments', (SELECT json_agg(json_build_object('id', i.id, 'number', i.number, 'dueOn', i.due_on, 'amount', i.amount_minor::text, 'paid', i.paid_minor::text, 'status', i.status) ORDER BY i.number)
        FROM instalment i WHERE i.org_id = p.org_id AND i.plan_id = p.id),
      'claims', (SELECT json_agg(json_build_object('id', c.id, 'reference', c.reference)) FROM instalment_plan_claim pc JOIN claim c ON c.org_id = pc.org_id AND c.id = pc.claim_id WHERE pc.org_id = p.org_id AND pc.plan_id = p.id)
    ) ORDER BY p.made_at DESC, p.id DESC) FROM instalment_plan p WHERE p.org_id = a.org_id AND p.account_id = a.id),
  'contactPreferences', (SELECT json_agg(json_build_object('id', p.id)) FROM contact_preference p WHERE p.org_id = a.org_id AND p.account_id = a.id),
  'interactions', (SELECT json_agg(json_build_object('method', i.method, 'direction', i.direction, 'outcome', i.outcome, 'debtorId', i.debtor_id, 'phoneId', i.phone_id, 'at', i.occurred_at) ORDER BY i.occurred_at DESC, i.id DESC)
    FROM (SELECT * FROM interaction i WHERE i.org_id = a.org_id AND i.account_id = a.id ORDER BY i.occurred_at DESC, i.id DESC LIMIT 300) i),
  'charges', (SELECT json_agg(json_build_object('id', h.id, 'state', h.state, 'collectOn', h.collect_on, 'settledAt', h.settled_at, 'failureCode', h.failure_code, 'returnReason', h.return_reason,
      'amount', h.amount_minor::text, 'returned', h.returned_minor::text, 'paymentMethod', json_build_object('id', p.id, 'label', p.label),
      'claims', (SELECT json_agg(json_build_object('id', c.id, 'reference', c.reference) ORDER BY c.due_on) FROM charge_claim hc JOIN claim c ON c.org_id = hc.org_id AND c.id = hc.claim_id WHERE hc.org_id = h.org_id AND hc.charge_id = h.id)
    ) ORDER BY h.created_at DESC, h.id DESC)
    FROM (SELECT * FROM charge h WHERE h.org_id = a.org_id AND h.account_id = a.id ORDER BY h.created_at DESC, h.id DESC LIMIT 5) h
    JOIN payment_method p ON p.org_id = h.org_id AND p.id = h.payment_method_id)
)::text AS answer
FROM account a WHERE a.org_id = 'org_bench' AND a.id = $1
