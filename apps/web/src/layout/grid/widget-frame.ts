import { createContext } from 'react'

export interface WidgetFrame {
  readonly headingLevel: 2 | 3
  /** The frame around a widget is drawn by somebody else: the layout editor, which puts its own tools there. */
  readonly bare: boolean
}

export const WidgetFrameContext = createContext<WidgetFrame>({ headingLevel: 2, bare: false })
