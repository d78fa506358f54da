import { Component, Suspense, type ReactNode } from 'react'
import { forgetFailures } from './defer-component.ts'

interface DeferredPlaceProps {
  readonly children: ReactNode
  /** Stands there until the code has come. */
  readonly waiting?: ReactNode
  /** Stands there when it could not be fetched, or broke; `again` draws the children anew, and fetches what failed. */
  readonly renderFailed?: (again: () => void) => ReactNode
  readonly onFailed?: (error: Error) => void
}

/** The place of a part whose code comes late: waits for it, and keeps its failure to itself. */
export class DeferredPlace extends Component<DeferredPlaceProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  // Not before: React draws once more what failed, to be sure, and would fetch without an end.
  override componentDidCatch(error: Error) {
    forgetFailures()
    this.props.onFailed?.(error)
  }

  override render() {
    const { children, waiting, renderFailed } = this.props
    if (this.state.failed) return renderFailed?.(() => this.setState({ failed: false }))
    return <Suspense fallback={waiting}>{children}</Suspense>
  }
}
