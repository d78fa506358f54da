import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { Dialog } from '@arrears/ui/dialog'
import { CopyText } from '../../platform/copy-text.tsx'
import { CodeBlock } from '../code-block/code-block.tsx'
import { exampleCall } from '../example-call.ts'
import styles from './api-keys.module.css'

/** The one moment at which a key can be read. */
export function MadeKeyDialog({ apiKey, onClose }: { apiKey: string; onClose: () => void }) {
  return (
    <Dialog
      title="Your new key"
      size="md"
      onClose={onClose}
      footer={
        <Button tone="primary" onClick={onClose}>
          I have kept it
        </Button>
      }
    >
      <div className={styles.form}>
        <Banner tone="warn">
          It is shown this once. Keep it where secrets are kept; if it is lost, make another.
        </Banner>
        <CopyText label="The new key" text={apiKey} />
        <div>
          <p className={styles.label}>Try it in a terminal:</p>
          <CodeBlock label="Call with the new key" text={exampleCall(`${location.origin}/graphql`, apiKey)} />
        </div>
      </div>
    </Dialog>
  )
}
