import { useState } from 'react'
import { Card } from '../src/card/card.tsx'
import { Checkbox } from '../src/checkbox/checkbox.tsx'
import { DateInput } from '../src/date-input/date-input.tsx'
import { Field } from '../src/field/field.tsx'
import { MoneyInput } from '../src/money-input/money-input.tsx'
import { RadioGroup } from '../src/radio-group/radio-group.tsx'
import { SearchField } from '../src/search-field/search-field.tsx'
import { Select } from '../src/select/select.tsx'
import { Switch } from '../src/switch/switch.tsx'
import { TextArea } from '../src/text-area/text-area.tsx'
import { TextInput } from '../src/text-input/text-input.tsx'
import styles from './gallery.module.css'

const directions = [
  { value: 'outbound', label: 'Outbound' },
  { value: 'inbound', label: 'Inbound' },
] as const

export function FieldSection() {
  const [amount, setAmount] = useState('500.00')
  const [search, setSearch] = useState('keane')
  const [direction, setDirection] = useState<'outbound' | 'inbound'>('outbound')
  return (
    <>
      <Card title="Fields" className={styles.third}>
        <div className={styles.stack}>
          <Field label="Name" required>
            <TextInput defaultValue="Marisol Keane" />
          </Field>
          <Field label="Amount" labelEnd="€4,318.20 open" error="The amount is more than the open balance">
            <MoneyInput currency="EUR" value={amount} onChange={setAmount} />
          </Field>
          <Field label="Due on" help="Within the next 30 days">
            <DateInput defaultValue="2026-11-27" />
          </Field>
        </div>
      </Card>
      <Card title="More fields" className={styles.third}>
        <div className={styles.stack}>
          <Field label="Outcome">
            <Select placeholder="Choose" options={[{ value: 'promise', label: 'Promise to pay' }]} />
          </Field>
          <Field label="Note">
            <TextArea placeholder="What was said" rows={3} />
          </Field>
          <SearchField label="Search the diary" value={search} onChange={setSearch} />
          <TextInput aria-label="Disabled" disabled defaultValue="Cannot be changed" />
        </div>
      </Card>
      <Card title="Choices" className={styles.third}>
        <div className={styles.stack}>
          <RadioGroup
            label="Direction"
            options={[...directions]}
            value={direction}
            onChange={setDirection}
            layout="segments"
          />
          <RadioGroup
            label="Direction"
            hideLabel
            options={[...directions]}
            value={direction}
            onChange={setDirection}
            layout="row"
          />
          <Checkbox
            label="Share with the group"
            help="Members see it, they cannot change it"
            defaultChecked
          />
          <Checkbox label="Some selected" indeterminate />
          <Checkbox label="Not available" disabled />
          <Switch label="Live updates" defaultChecked />
          <Switch label="Quiet hours" help="Between 21:00 and 8:00" />
        </div>
      </Card>
    </>
  )
}
