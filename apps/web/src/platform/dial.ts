/** Hands a number to the telephone: a link of the organisation's telephony, `tel:+353…` unless set otherwise. */
export function dial(uri: string): void {
  const link = document.createElement('a')
  link.href = uri
  link.rel = 'noopener'
  link.click()
}
