import { Chip, type ChipTone } from '@arrears/ui/chip'
import { Link } from '@arrears/ui/link'
import type { ShownValue } from './field-set.tsx'
import styles from './custom-widget.module.css'

interface Choice {
  readonly value: string
  readonly label: string
  readonly colour?: string
}

const tones: Readonly<Record<string, ChipTone>> = {
  blue: 'info',
  green: 'ok',
  amber: 'warn',
  red: 'danger',
  violet: 'accent',
}

/** What a link may lead to; anything else is text, whatever was stored. */
const safeLink = /^(https?:\/\/|mailto:)/i

/** A saved value as its type reads best. */
export function ShownFieldValue({ shown: { field, value, display } }: { shown: ShownValue }) {
  if (value === null || value === undefined || display === '')
    return <span className={styles.none}>none</span>
  switch (field.type) {
    case 'choice':
    case 'multiChoice': {
      const { choices = [] } = field.settings as { choices?: readonly Choice[] }
      return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
        const choice = choices.find((candidate) => candidate.value === one)
        return (
          <Chip key={String(one)} tone={tones[choice?.colour ?? ''] ?? 'neutral'}>
            {choice?.label ?? String(one)}
          </Chip>
        )
      })
    }
    case 'boolean':
      return <span>{display}</span>
    case 'email':
      return <Link href={`mailto:${display}`}>{display}</Link>
    case 'phone':
      return <Link href={`tel:${String(value)}`}>{display}</Link>
    case 'link':
      return safeLink.test(display) ? (
        <Link href={display} target="_blank" rel="noreferrer noopener">
          {display}
        </Link>
      ) : (
        <span>{display}</span>
      )
    case 'longText':
      return (
        <span className={styles.long} dir="auto">
          {display}
        </span>
      )
    case 'number':
    case 'money':
    case 'date':
    case 'dateTime':
      return <span className="num">{display}</span>
    default:
      return <span dir="auto">{display}</span>
  }
}
