let tell: () => void = () => undefined

/** While it is, no answer of the server reaches the screen: it is nobody's, or may be somebody else's by now. */
export let hasEnded = false

/** Tells what to do when the server says that nobody is signed in. */
export function whenSignedOut(act: () => void): void {
  tell = act
}

export function signedOut(): void {
  hasEnded = true
  tell()
}

export function signedInAgain(): void {
  hasEnded = false
}
