/** A number (E.164) for logs: enough to tell two apart, too little to dial. @example maskPhone('+353850123344') // +3538•••44 */
export function maskPhone(number: string): string {
  return number.length < 9 ? '•••' : `${number.slice(0, 5)}•••${number.slice(-2)}`
}
