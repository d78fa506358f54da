import { Fragment } from 'react'

/** A description of the schema: what stands between back-ticks in it is code. */
export function Prose({ text }: { text: string | null }) {
  if (!text) return null
  return text
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
    )
}
