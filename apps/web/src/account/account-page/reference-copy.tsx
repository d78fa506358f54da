import { IconButton } from '@arrears/ui/icon-button'
import { toast } from '@arrears/ui/toast'
import styles from './account-header.module.css'

/** The reference as people quote it, and a button that copies it. */
export function ReferenceCopy({ reference }: { reference: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reference)
      toast.show({ message: `${reference} copied` })
    } catch {
      toast.show({
        message: 'The browser did not allow copying. Select the reference and copy it.',
        tone: 'danger',
      })
    }
  }
  return (
    <span className={styles.reference}>
      <span className="mono">{reference}</span>
      <IconButton icon="copy" size="xs" label="Copy the reference" onClick={() => void copy()} />
    </span>
  )
}
