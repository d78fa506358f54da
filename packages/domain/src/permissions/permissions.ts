/** The roles a member of an organisation may have (Q2). API keys carry scopes, which are permissions, instead of a role. */
export const roles = ['agent', 'teamManager', 'admin', 'readOnly'] as const
export type Role = (typeof roles)[number]
