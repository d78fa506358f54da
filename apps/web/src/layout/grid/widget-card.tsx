import { Card, type CardProps } from '@arrears/ui/card'
import { useContext } from 'react'
import { WidgetFrameContext } from './widget-frame.ts'

type WidgetCardProps = Pick<CardProps, 'meta' | 'action' | 'footer' | 'flush' | 'children'> & {
  readonly title: string
}

/** The frame that every widget puts around itself. */
export function WidgetCard({ title, meta, action, footer, flush, children }: WidgetCardProps) {
  const { headingLevel, bare } = useContext(WidgetFrameContext)
  if (bare) return children
  return (
    <Card
      title={title}
      headingLevel={headingLevel}
      meta={meta}
      action={action}
      footer={footer}
      flush={flush ?? false}
    >
      {children}
    </Card>
  )
}
