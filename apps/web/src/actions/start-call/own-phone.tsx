import { Button } from '@arrears/ui/button'
import { useState } from 'react'
import { OwnPhoneField } from '../../preferences/own-phone-field.tsx'
import styles from './own-phone.module.css'

interface OwnPhoneProps {
  readonly number: string | null
  readonly onSaved: () => void
}

/** Which phone rings first, and the field to say another. */
export function OwnPhone({ number, onSaved }: OwnPhoneProps) {
  const [changing, setChanging] = useState(false)
  if (number === null || changing) {
    const saved = () => {
      setChanging(false)
      onSaved()
    }
    return <OwnPhoneField number={number} onSaved={saved} />
  }
  return (
    <p className={styles.own}>
      <span>
        Your phone rings first: <strong className="num">{number}</strong>
      </span>
      <Button size="sm" tone="ghost" onClick={() => setChanging(true)}>
        Change
      </Button>
    </p>
  )
}
