import { useId, useState, type DragEvent, type ReactNode } from 'react'
import { classNames } from '../platform/class-names.ts'
import styles from './file-drop.module.css'
import { addUploads } from './upload-queue.ts'

interface FileDropProps {
  readonly accountId: string
  /** False for people who may not add files: then nothing can be dropped or chosen. */
  readonly enabled: boolean
  readonly className?: string
  /** Gets what opens the file picker; undefined when nothing may be added. */
  readonly children: (choose: (() => void) | undefined) => ReactNode
}

/** Takes files that are dropped anywhere on it, or chosen, and sends them. */
export function FileDrop({ accountId, enabled, className, children }: FileDropProps) {
  const picker = useId()
  // Entering a part of it comes before leaving the part before.
  const [depth, setDepth] = useState(0)
  if (!enabled) return <div className={className}>{children(undefined)}</div>

  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  const take = (files: FileList | null) => addUploads(accountId, [...(files ?? [])])
  return (
    <div
      className={classNames(styles.drop, depth > 0 && styles.over, className)}
      onDragEnter={(event) => holdsFiles(event) && setDepth((before) => before + 1)}
      onDragLeave={(event) => holdsFiles(event) && setDepth((before) => Math.max(0, before - 1))}
      onDragOver={(event) => holdsFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setDepth(0)
        take(event.dataTransfer.files)
      }}
    >
      {children(() => document.getElementById(picker)?.click())}
      <input
        id={picker}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}
