import { Button } from '@arrears/ui/button'
import { TextInput } from '@arrears/ui/text-input'
import { useEffect, useRef, useState } from 'react'
import styles from './copy-text.module.css'

/** A text to be taken elsewhere: a link, a key. Selected by a press, copied by the button. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const forgetting = setTimeout(() => setCopied(false), 3_000)
    return () => clearTimeout(forgetting)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Not allowed here: selected, it is one key press away.
      input.current?.select()
    }
  }
  return (
    <div className={styles.row}>
      <TextInput
        ref={input}
        aria-label={label}
        className={styles.text}
        value={text}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? 'Copied' : ''}
      </span>
    </div>
  )
}
