/** Why an account is handed out. */
export const handoutReasons = {
  brokenPromise: 'Broken promise',
  dueTask: 'Due task',
  overdue: 'Overdue',
} as const

export type HandoutReason = keyof typeof handoutReasons
