import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { Icon } from '@arrears/ui/icon'
import type { SchemaEffects } from './save-schema.ts'
import styles from './schema-editor.module.css'

export interface EffectsDialogProps {
  readonly effects: SchemaEffects
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What a change does to the values there are, said before it is done. What would lose values cannot be done at all. */
export function EffectsDialog({
  effects: { allowed, effects },
  busy,
  onConfirm,
  onClose,
}: EffectsDialogProps) {
  return (
    <Dialog
      title={allowed ? 'Save these changes?' : 'These changes would lose values'}
      busy={busy}
      onClose={onClose}
      footer={
        <>
          <Button data-autofocus disabled={busy} onClick={onClose}>
            {allowed ? 'Cancel' : 'Go back'}
          </Button>
          {allowed ? (
            <Button tone="primary" busy={busy} onClick={onConfirm}>
              Save changes
            </Button>
          ) : null}
        </>
      }
    >
      {allowed ? null : (
        <Banner tone="danger" role="alert">
          Nothing is saved. Retire the field and add a new one instead.
        </Banner>
      )}
      <ul className={styles.effects}>
        {effects.map(({ fieldKey, kind, message, allowed: possible }) => (
          <li key={`${fieldKey} ${kind}`} className={possible ? undefined : styles.lossy}>
            <Icon
              name={possible ? 'check-circle' : 'warning'}
              size={16}
              label={possible ? 'Possible' : 'Refused'}
            />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
