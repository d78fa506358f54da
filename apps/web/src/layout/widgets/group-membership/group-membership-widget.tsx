import { Chip } from '@arrears/ui/chip'
import { KeyValue } from '@arrears/ui/key-value'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { GroupMembershipWidget_QueryDocument } from './group-membership-widget.generated.ts'
import styles from './group-membership-widget.module.css'

export default function GroupMembershipWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(GroupMembershipWidget_QueryDocument, { accountId })
  return (
    <WidgetCard title={title}>
      <WidgetContent query={query} what="the groups" lines={4}>
        {({ profile, groups, workflow }) => (
          <>
            <KeyValue
              items={[
                {
                  id: 'profile',
                  label: 'Profile',
                  value: (
                    <>
                      {profile.name}
                      {profile.isDefault ? <Chip tone="outline">default</Chip> : null}
                    </>
                  ),
                },
              ]}
            />
            {groups.length === 0 ? (
              <p className={styles.none}>The account is in no group.</p>
            ) : (
              <Table label={title}>
                <thead>
                  <tr>
                    <ColumnHead>Group</ColumnHead>
                    <ColumnHead>Workflow</ColumnHead>
                    <ColumnHead numeric>Priority</ColumnHead>
                  </tr>
                </thead>
                <tbody>
                  {groups.map((group) => (
                    <Row key={group.id}>
                      <Cell>{group.name}</Cell>
                      <Cell>
                        {group.workflow?.name ?? '–'}{' '}
                        {workflow.source === 'group' && workflow.group?.id === group.id ? (
                          <Chip tone="ok">in force</Chip>
                        ) : null}
                      </Cell>
                      <Cell numeric>{group.priority}</Cell>
                    </Row>
                  ))}
                </tbody>
              </Table>
            )}
          </>
        )}
      </WidgetContent>
    </WidgetCard>
  )
}
