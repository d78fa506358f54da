/**
 * Asks again, with the same key, for as long as the server is too busy to answer: of a hundred who want one account at once, some
 * wait too long for it and are told to try again.
 */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!String(error).includes('Try again')) throw error
    }
  }
}
