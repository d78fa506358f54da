import type { Settings } from '../settings/settings.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { fileExtension } from './file-name.ts'
import { formatFileSize } from './format-file-size.ts'

/** How much an account may hold: the settings in force on it. Deleted files do not count. */
export type FileLimits = Pick<Settings, 'fileMaxMegabytes' | 'filesPerAccount'>

/** The most that `fileMaxMegabytes` can be set to. */
export const mostMegabytes = 2000

export interface OfferedFile {
  readonly name: string
  readonly sizeBytes: number
  /** What its first bytes say it is; absent before they are there. */
  readonly detectedType?: string | null
}

type Code = 'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'FILE_TYPE_NOT_ALLOWED' | 'TOO_MANY_FILES'

/** Endings of what a computer runs when it is opened. */
const runnable = new Set(
  (
    'exe com scr pif bat cmd msi msp msix appx dll sys cpl ocx drv vbs vbe js jse mjs wsf wsh ws hta ps1 psm1 psd1 ' +
    'jar jnlp class app dmg pkg deb rpm sh bash csh zsh elf so dylib apk ipa lnk url scf inf reg chm gadget iso img vhd vhdx'
  ).split(' '),
)

/** Types that the first bytes of programs give away, whatever they are called. */
export const programTypes = [
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-sh',
  'application/x-ms-shortcut',
  'application/java-vm',
] as const

/** Whether an account with so many files takes one more like this (E3). Asked when an upload begins, and again at its end. */
export function checkFile(
  { name, sizeBytes, detectedType }: OfferedFile,
  { fileMaxMegabytes, filesPerAccount }: FileLimits,
  filesNow: number,
): Result<void, Refusal<Code>> {
  if (sizeBytes <= 0) return refuse('FILE_EMPTY', 'This file is empty.', 'sizeBytes')
  if (sizeBytes > fileMaxMegabytes * 1_000_000) {
    const most = formatFileSize(fileMaxMegabytes * 1_000_000, 'en')
    return refuse(
      'FILE_TOO_LARGE',
      `This file is larger than ${most}, the most that is possible.`,
      'sizeBytes',
    )
  }
  const isProgram = (programTypes as readonly string[]).includes(detectedType ?? '')
  if (isProgram || runnable.has(fileExtension(name))) {
    return refuse('FILE_TYPE_NOT_ALLOWED', 'Programs and scripts cannot be kept here.', 'name')
  }
  if (filesNow >= filesPerAccount) {
    const most = filesPerAccount.toLocaleString('en')
    return refuse(
      'TOO_MANY_FILES',
      `This account has ${most} files, the most that is possible. Delete some first.`,
    )
  }
  return ok()
}
