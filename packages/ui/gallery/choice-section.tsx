import { useState } from 'react'
import { Button } from '../src/button/button.tsx'
import { Card } from '../src/card/card.tsx'
import { Combobox } from '../src/combobox/combobox.tsx'
import { CommandPalette } from '../src/command-palette/command-palette.tsx'
import { DateRangePicker } from '../src/date-range-picker/date-range-picker.tsx'
import { Dialog } from '../src/dialog/dialog.tsx'
import { MultiSelect } from '../src/multi-select/multi-select.tsx'
import { Tooltip } from '../src/tooltip/tooltip.tsx'
import styles from './gallery.module.css'

const people = [
  { id: 'ines', label: 'Ines Duarte', description: 'Team North' },
  { id: 'omar', label: 'Omar Haddad', description: 'Team South' },
  { id: 'greta', label: 'Greta Lindqvist' },
]
const claims = Array.from({ length: 12 }, (_, index) => ({
  id: `c${index}`,
  label: `INV-2${1000 + index * 37}`,
}))
const groups = [
  {
    id: 'recent',
    label: 'Recent',
    items: [{ id: 'a1', label: 'Marisol Keane', description: 'DEB-004217', icon: 'account' as const }],
  },
  {
    id: 'actions',
    label: 'Actions',
    items: [
      { id: 'promise', label: 'Promise to pay', icon: 'promise' as const, shortcut: 'P' },
      {
        id: 'call',
        label: 'Call now',
        icon: 'phone' as const,
        disabledReason: 'There is no valid phone number',
      },
    ],
  },
]

export function ChoiceSection({ open }: { open: string | null }) {
  const [person, setPerson] = useState<string | null>('ines')
  const [chosen, setChosen] = useState<string[]>(['c1', 'c3'])
  const [range, setRange] = useState<{ from: string | null; to: string | null }>({
    from: '2026-11-03',
    to: '2026-11-18',
  })
  const [query, setQuery] = useState('')
  const [modal, setModal] = useState(open)
  const combobox = (
    <Combobox
      label="Account manager"
      options={people}
      value={person}
      onSelect={setPerson}
      help="Gets the tasks"
    />
  )
  return (
    <Card title="Choosing" className={styles.full}>
      <div className={styles.row}>
        <MultiSelect
          label="Claim"
          options={claims}
          value={chosen}
          onApply={setChosen}
          defaultOpen={open === 'multi'}
        />
        <MultiSelect label="Manager" options={people} value={[]} onApply={() => {}} />
        <DateRangePicker
          label="Period"
          value={range}
          onApply={setRange}
          defaultOpen={open === 'range'}
          presets={[
            { id: '7', label: 'Last 7 days', from: '2026-11-15', to: '2026-11-21' },
            { id: 'month', label: 'This month', from: '2026-11-01', to: '2026-11-30' },
          ]}
        />
        <Button onClick={() => setModal('palette')}>Command palette</Button>
        <Button onClick={() => setModal('nested')}>Combobox in a dialog</Button>
        <Tooltip content="Reminders pause until the promise is due">
          <Button>Tooltip</Button>
        </Tooltip>
        <div>{combobox}</div>
      </div>
      {modal === 'palette' ? (
        <CommandPalette
          label="Search and actions"
          placeholder="Search or type an action"
          query={query}
          onQueryChange={setQuery}
          groups={groups}
          onSelect={() => setModal(null)}
          onClose={() => setModal(null)}
        />
      ) : null}
      {modal === 'nested' ? (
        <Dialog
          title="Assign manager"
          onClose={() => setModal(null)}
          footer={<Button tone="primary">Assign</Button>}
        >
          {combobox}
          <div>
            <DateRangePicker label="Period" value={range} onApply={setRange} />
          </div>
        </Dialog>
      ) : null}
    </Card>
  )
}
