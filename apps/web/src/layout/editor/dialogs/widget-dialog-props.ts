import type { Layout } from '@arrears/domain/layout/placement'
import type { PlacedWidget } from '@arrears/domain/layout/places'

export interface WidgetDialogProps {
  readonly placed: PlacedWidget
  readonly layout: Layout
  readonly onClose: () => void
}
