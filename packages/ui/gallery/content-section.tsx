import { Button } from '../src/button/button.tsx'
import { Card } from '../src/card/card.tsx'
import { Chip, type ChipTone } from '../src/chip/chip.tsx'
import { EmptyState } from '../src/empty-state/empty-state.tsx'
import { ErrorState } from '../src/error-state/error-state.tsx'
import { Icon, type IconName } from '../src/icon/icon.tsx'
import { iconPaths } from '../src/icon/icon-paths.ts'
import { Link } from '../src/link/link.tsx'
import { SkeletonLines } from '../src/skeleton/skeleton.tsx'
import { Cell, ColumnHead, Row, Table } from '../src/table/table.tsx'
import styles from './gallery.module.css'

const tones: ChipTone[] = ['neutral', 'danger', 'warn', 'ok', 'info', 'accent', 'outline']
const claims = [
  {
    reference: 'INV-20931',
    product: 'Fibre 500',
    due: '19 Sep 2026',
    status: '63 d overdue',
    open: '€820.46',
  },
  {
    reference: 'INV-21177',
    product: 'Fibre 500',
    due: '4 Oct 2026',
    status: '48 d overdue',
    open: '€1,043.19',
  },
  {
    reference: 'INV-21402',
    product: 'Device plan',
    due: '9 Oct 2026',
    status: 'prolonged 14 d',
    open: '€900.00',
  },
]

export function ContentSection() {
  return (
    <>
      <Card
        title="Claims"
        meta={<Chip>6 open</Chip>}
        action={<a href="#closed">Show closed</a>}
        className={styles.wide}
        flush
      >
        <Table label="Claims" minWidth="560px">
          <thead>
            <tr>
              <ColumnHead>Claim</ColumnHead>
              <ColumnHead>Product</ColumnHead>
              <ColumnHead sort="ascending" onSort={() => {}}>
                Due
              </ColumnHead>
              <ColumnHead>Status</ColumnHead>
              <ColumnHead numeric onSort={() => {}}>
                Open
              </ColumnHead>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim, index) => (
              <Row key={claim.reference} selected={index === 1 || undefined}>
                <Cell className="mono">
                  <Link href="#claim">{claim.reference}</Link>
                </Cell>
                <Cell>{claim.product}</Cell>
                <Cell className="num">{claim.due}</Cell>
                <Cell>
                  <Chip tone={index === 2 ? 'warn' : 'danger'}>{claim.status}</Chip>
                </Cell>
                <Cell numeric>{claim.open}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card title="Chips" className={styles.third}>
        <div className={styles.row}>
          {tones.map((tone) => (
            <Chip key={tone} tone={tone}>
              {tone}
            </Chip>
          ))}
          <Chip icon="lock">With icon</Chip>
          <Chip tone="outline" onRemove={() => {}} removeLabel="Remove Tag vip">
            Tag vip
          </Chip>
        </div>
      </Card>
      <Card title="Loading" className={styles.third}>
        <SkeletonLines />
      </Card>
      <Card title="Empty" className={styles.third}>
        <EmptyState
          icon="task"
          title="No open tasks"
          description="New tasks for you appear here."
          action={<Button size="sm">Create task</Button>}
        />
      </Card>
      <Card title="Failed" className={styles.third}>
        <ErrorState message="The server did not answer in time." reference="req-7f31c2" onRetry={() => {}} />
      </Card>
      <Card title="Icons" className={styles.full}>
        <div className={styles.row}>
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <span key={name} title={name}>
              <Icon name={name} size={20} />
            </span>
          ))}
        </div>
      </Card>
    </>
  )
}
