SELECT coalesce(json_agg(json_build_object(
  'id', a.id, 'reference', a.reference, 'name', a.name, 'sortName', a.sort_name, 'currency', a.currency, 'balance', a.balance_minor::text, 'oldestDueOn', a.oldest_due_on, 'lastWorkedAt', a.last_worked_at,
  'debtor', (SELECT json_build_object('id', d.id, 'name', d.name, 'kind', d.kind) FROM debtor d WHERE d.org_id = a.org_id AND d.account_id = a.id AND d.is_primary),
  'groups', (SELECT json_agg(json_build_object('id', g.id, 'name', g.name, 'workflow', CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name) END) ORDER BY g.priority DESC)
    FROM account_group_member gm JOIN account_group g ON g.org_id = gm.org_id AND g.id = gm.group_id LEFT JOIN workflow w ON w.org_id = g.org_id AND w.id = g.workflow_id
    WHERE gm.org_id = a.org_id AND gm.account_id = a.id AND g.archived_at IS NULL),
  'workflow', (SELECT json_build_object('id', w.id, 'name', w.name) FROM workflow w WHERE w.org_id = a.org_id AND w.id = a.workflow_id),
  'manager', (SELECT json_build_object('id', m.user_id, 'name', m.name) FROM member m WHERE m.org_id = a.org_id AND m.user_id = a.manager_id)
) ORDER BY a.sort_name, a.id), '[]')::text AS answer
FROM (SELECT * FROM account a WHERE a.org_id = 'org_bench' AND (a.sort_name, a.id) > ($1, $2) ORDER BY a.sort_name, a.id LIMIT 50) a
