import { Chip, type ChipTone } from '@arrears/ui/chip'
import type { IconName } from '@arrears/ui/icon'
import type { FileRow_FileFragmentFragment } from './file-row.generated.ts'

type Status = FileRow_FileFragmentFragment['status']

const looks: Readonly<Record<Status, readonly [text: string, tone: ChipTone, icon: IconName]>> = {
  quarantined: ['Being checked', 'info', 'clock'],
  clean: ['Checked', 'ok', 'check'],
  infected: ['Dangerous, locked', 'danger', 'warning'],
  notScanned: ['Not checked', 'warn', 'warning'],
  deleted: ['Deleted', 'neutral', 'trash'],
}

export function FileStatusChip({ status }: { status: Status }) {
  const [text, tone, icon] = looks[status]
  return (
    <Chip tone={tone} icon={icon}>
      {text}
    </Chip>
  )
}
