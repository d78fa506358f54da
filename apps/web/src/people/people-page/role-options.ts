import { roleLabels, roles, type Role } from '@arrears/domain/permissions/permissions'

export const roleOptions = roles.map((value) => ({ value, label: roleLabels[value] }))

/** What a role means, in one sentence. */
export const roleSentences: Readonly<Record<Role, string>> = {
  agent: 'Works accounts: notes, calls, promises, payments, tasks.',
  teamManager: 'Does what an agent does, reverses entries, creates accounts and imports.',
  admin: 'Does everything, and shapes layouts, fields, people and keys.',
  readOnly: 'Sees accounts, journal and diary, and changes nothing.',
}

export function readRole(text: string): Role | undefined {
  return roles.find((role) => role === text)
}
