import { fromLocalMoment, toLocalMoment } from '../../../../platform/time/local-moment.ts'
import { useTimeZone } from '../../../../platform/time/time-zone.ts'
import type { FieldEditorProps } from './field-editor-props.ts'
import { SingleLine } from './single-line.tsx'

/** A moment, typed in the organisation's time zone and kept in UTC. */
export function DateTimeEditor({ value, onCommit, ...props }: FieldEditorProps) {
  const timeZone = useTimeZone()
  return (
    <SingleLine
      {...props}
      type="datetime-local"
      value={typeof value === 'string' ? toLocalMoment(value, timeZone) : ''}
      onCommit={(local) => onCommit(local === '' ? null : fromLocalMoment(String(local), timeZone))}
    />
  )
}
