import { ErrorState } from '@arrears/ui/error-state'
import { Component, type ReactNode } from 'react'
import { WidgetCard } from './widget-card.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** Keeps a widget that breaks to itself: the rest of the page stays, and the widget can be tried again. */
export class WidgetBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <WidgetCard title={this.props.title}>
        <ErrorState
          title="This widget could not be shown"
          message="The rest of the page is not affected."
          onRetry={() => this.setState({ failed: false })}
        />
      </WidgetCard>
    )
  }
}
