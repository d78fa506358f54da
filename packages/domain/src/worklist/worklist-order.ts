/** In which order a worklist hands out. */
export const worklistOrders = {
  priority: 'Broken promises, due tasks, oldest debt',
  oldestFirst: 'Oldest debt first',
  largestFirst: 'Largest balance first',
} as const

export type WorklistOrder = keyof typeof worklistOrders
export const worklistOrderIds = Object.keys(worklistOrders) as readonly WorklistOrder[]
