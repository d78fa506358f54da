import { useState } from 'react'
import { AgeBar, type AgeSegment } from '../src/age-bar/age-bar.tsx'
import { Banner, type BannerTone } from '../src/banner/banner.tsx'
import { Button } from '../src/button/button.tsx'
import { Card } from '../src/card/card.tsx'
import { Chip } from '../src/chip/chip.tsx'
import { Facts } from '../src/facts/facts.tsx'
import { IconButton } from '../src/icon-button/icon-button.tsx'
import { InlineEdit } from '../src/inline-edit/inline-edit.tsx'
import { KeyValue } from '../src/key-value/key-value.tsx'
import { MoneyText } from '../src/money-text/money-text.tsx'
import { Pagination } from '../src/pagination/pagination.tsx'
import { Tabs } from '../src/tabs/tabs.tsx'
import { Timeline, type TimelineDay } from '../src/timeline/timeline.tsx'
import styles from './gallery.module.css'

const ages: AgeSegment[] = [
  { id: 'notDue', label: 'not due', value: '€604.55', share: 604.55, level: 0 },
  { id: '1', label: '1–30', value: '€950.00', share: 950, level: 1 },
  { id: '31', label: '31–60', value: '€1,943.19', share: 1943.19, level: 2 },
  { id: '61', label: '61–90', value: '€820.46', share: 820.46, level: 3 },
  { id: '90', label: '90+', value: '€310.00', share: 310, level: 4 },
]
const days: TimelineDay[] = [
  {
    id: 'today',
    label: 'Today',
    entries: [
      {
        id: '1',
        time: '09:12',
        tone: 'manual',
        content: 'Call, outbound: promise to pay €500.00',
        detail: 'by Ines Duarte',
      },
      {
        id: '2',
        time: '07:00',
        tone: 'automatic',
        content: 'E-mail Second reminder delivered for INV-21177',
      },
    ],
  },
  {
    id: 'before',
    label: 'Thursday 19 November',
    entries: [
      { id: '3', time: '16:40', tone: 'bad', content: 'Promise of €300.00 broken' },
      { id: '4', time: '11:05', tone: 'good', content: 'Payment of €76.81 received' },
    ],
  },
]
const banners: BannerTone[] = ['info', 'ok', 'warn', 'danger']

export function WidgetSection() {
  const [phone, setPhone] = useState('+353 85 012 3344')
  const [employer, setEmployer] = useState('')
  return (
    <>
      <Banner
        tone="accent"
        layout="bar"
        action={
          <>
            <Button tone="ghost">Undo</Button>
            <Button>Cancel</Button>
            <Button tone="primary">Save layout</Button>
          </>
        }
      >
        Editing the layout for everyone with the Residential profile
      </Banner>
      <div className={styles.grid}>
        <Card title="Contact details" action={<a href="#edit">Edit</a>} className={styles.third}>
          <KeyValue
            items={[
              {
                id: 'm',
                label: 'Mobile',
                value: (
                  <>
                    <InlineEdit label="Mobile" value={phone} onChange={setPhone} dirty />{' '}
                    <Chip tone="ok">valid</Chip>
                  </>
                ),
              },
              {
                id: 'e',
                label: 'Employer',
                value: <InlineEdit label="Employer" value={employer} onChange={setEmployer} />,
              },
              { id: 'a', label: 'Address', value: '14 Harbour Row, Cork T12' },
              {
                id: 'n',
                label: 'National ID',
                value: (
                  <>
                    <span className="mono">•••• 4471</span>{' '}
                    <IconButton icon="eye" label="Show the national ID" size="xs" />
                  </>
                ),
              },
            ]}
          />
        </Card>
        <Card title="Balance by age" meta={<Chip>6 open</Chip>} action="as of today" className={styles.third}>
          <MoneyText amount="4318.20" currency="EUR" size="lg" />
          <AgeBar label="Balance by age" segments={ages} />
        </Card>
        <Card
          title="Tabs of widgets"
          className={styles.third}
          lead={<IconButton icon="grip" label="Move Tabs of widgets" size="xs" />}
          state="editing"
        >
          <Tabs
            label="Agreements"
            items={[
              {
                id: 'p',
                label: 'Promises',
                count: 3,
                content: <MoneyText amount="-76.81" currency="EUR" tone="credit" />,
              },
              { id: 'i', label: 'Instalments', content: 'None' },
            ]}
          />
        </Card>
        <Card title="Latest in the diary" className={styles.half}>
          <Timeline label="Diary" days={days} />
          <Pagination label="Diary" onEarlier={() => {}}>
            1 to 50 of 2,466
          </Pagination>
        </Card>
        <Card title="Banners and facts" className={styles.half}>
          <div className={styles.stack}>
            {banners.map((tone) => (
              <Banner key={tone} tone={tone} onDismiss={() => {}}>
                Someone else changed this account while you were editing.
              </Banner>
            ))}
            <Facts
              items={[
                { id: 'b', label: 'Balance due', value: '€4,318.20', emphasis: true },
                { id: 'o', label: 'Oldest overdue', value: '63 days' },
                {
                  id: 'w',
                  label: 'Workflow',
                  value: (
                    <>
                      Reminders, informal <Chip>from group</Chip>
                    </>
                  ),
                },
              ]}
            />
          </div>
        </Card>
      </div>
    </>
  )
}
