import type { AnchorProps } from '@arrears/ui/link'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** The anchor under every link of the design system: our own pages open without a reload, the rest as the browser does. */
export function RouterAnchor({ href, onClick, children, ...rest }: AnchorProps) {
  const router = useRouter()
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const ours =
      href.startsWith('/') &&
      !href.startsWith('//') &&
      rest.download === undefined &&
      rest.target === undefined
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !ours || !plain) return
    event.preventDefault()
    void router.navigate({ href })
  }
  return (
    <a href={href} onClick={click} {...rest}>
      {children}
    </a>
  )
}
