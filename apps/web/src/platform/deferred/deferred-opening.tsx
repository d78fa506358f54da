import { toast } from '@arrears/ui/toast'
import type { ReactNode } from 'react'
import { isMissingCode } from './defer-component.ts'
import { DeferredPlace } from './deferred-place.tsx'
import { KeysAhead } from './keys-ahead.tsx'

const missing = 'This could not be opened. Check your connection and try again.'
const broken =
  'Something went wrong in this, and it was closed. If it stays, tell your admin what you were doing.'

interface DeferredOpeningProps {
  readonly children: ReactNode
  /** Stands in its place until it opens. */
  readonly waiting?: ReactNode
  /** Takes back that it was asked for: it could not be opened, or is not wanted any more. */
  readonly onClose: () => void
}

/** What opens on a press and takes the keys from then on: a dialog, a menu, an editor. What is typed before it is there is kept. */
export function DeferredOpening({ children, waiting, onClose }: DeferredOpeningProps) {
  return (
    <DeferredPlace
      waiting={
        <>
          {waiting}
          <KeysAhead onEscape={onClose} />
        </>
      }
      onFailed={(error) => {
        onClose()
        toast.show({ message: isMissingCode(error) ? missing : broken, tone: 'danger' })
      }}
    >
      {children}
    </DeferredPlace>
  )
}
