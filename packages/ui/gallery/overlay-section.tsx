import { useState } from 'react'
import { Button } from '../src/button/button.tsx'
import { Card } from '../src/card/card.tsx'
import { ConfirmDialog } from '../src/confirm-dialog/confirm-dialog.tsx'
import { Dialog } from '../src/dialog/dialog.tsx'
import { Field } from '../src/field/field.tsx'
import { Menu } from '../src/menu/menu.tsx'
import { TextArea } from '../src/text-area/text-area.tsx'
import { TextInput } from '../src/text-input/text-input.tsx'
import { toast } from '../src/toast/toast.tsx'
import styles from './gallery.module.css'

const sections = [
  {
    id: 'contact',
    label: 'Contact',
    items: [
      { id: 'email', label: 'Send e-mail', icon: 'mail', shortcut: 'E' },
      { id: 'phone', label: 'Validate phone number', icon: 'phone' },
    ],
  },
  {
    id: 'payment',
    label: 'Payment',
    items: [
      { id: 'promise', label: 'Promise to pay', icon: 'promise', shortcut: 'P' },
      {
        id: 'charge',
        label: 'Charge payment method',
        icon: 'card',
        disabledReason: 'There is no payment method on file',
      },
      { id: 'reverse', label: 'Reverse entry', icon: 'reverse', tone: 'danger' },
    ],
  },
] as const

export function OverlaySection({ open }: { open: string | null }) {
  const [dialog, setDialog] = useState(open)
  const close = () => setDialog(null)
  return (
    <Card title="Overlays" className={styles.full}>
      <div className={styles.row}>
        <Menu
          label="Actions"
          trigger={<Button iconEnd="chevron-down">Menu</Button>}
          sections={sections.map((section) => ({ ...section, items: [...section.items] }))}
          defaultOpen={open === 'menu'}
          onSelect={(id) => toast.show({ message: `Chosen: ${id}` })}
        />
        <Button onClick={() => setDialog('dialog')}>Dialog</Button>
        <Button onClick={() => setDialog('confirm')}>Confirm</Button>
        <Button
          onClick={() =>
            toast.show({
              message: 'Task resolved',
              tone: 'ok',
              action: { label: 'Undo', onPress: () => toast.show({ message: 'Task is open again' }) },
            })
          }
        >
          Toast with undo
        </Button>
        <Button onClick={() => toast.show({ message: 'The note was not saved', tone: 'danger' })}>
          Error toast
        </Button>
      </div>
      {dialog === 'dialog' ? (
        <Dialog
          title="Promise to pay"
          description="The promise pauses reminders until it is due."
          onClose={close}
          onSubmit={(event) => {
            event.preventDefault()
            close()
          }}
          footerStart="Saved in the diary"
          footer={
            <>
              <Button onClick={close}>Cancel</Button>
              <Button tone="primary" type="submit">
                Save promise
              </Button>
            </>
          }
        >
          <Field label="Amount" required>
            <TextInput data-autofocus defaultValue="500.00" />
          </Field>
          <Field label="Note" help="Seen by everyone who works the account">
            <TextArea />
          </Field>
        </Dialog>
      ) : null}
      {dialog === 'confirm' ? (
        <ConfirmDialog
          title="Reverse this payment?"
          confirmLabel="Reverse payment"
          tone="danger"
          onConfirm={close}
          onClose={close}
        >
          €76.81 is owed again and the promise of 14 November is open again.
        </ConfirmDialog>
      ) : null}
    </Card>
  )
}
