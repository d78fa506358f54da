import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { use, useMemo, useRef } from 'react'
import { DeferredPlace } from '../../platform/deferred/deferred-place.tsx'
import { widgetScreen } from '../widgets/index.ts'
import type { ShownWidget, TabbedWidget } from '../widgets/widget.ts'
import { LookedAtContext } from './looked-at.ts'
import { useNearViewport } from './near-viewport.ts'
import { WidgetCard } from './widget-card.tsx'
import { WidgetFrameContext } from './widget-frame.ts'
import { WidgetSkeleton } from './widget-skeleton.tsx'
import styles from './widget-slot.module.css'

interface WidgetSlotProps {
  readonly widget: ShownWidget | TabbedWidget
  readonly accountId: string
  readonly headingLevel?: 2 | 3
  readonly bare?: boolean
}

/** One widget in its place: found by type, loaded when one comes near it, and kept to itself when it fails. */
export function WidgetSlot({ widget, accountId, headingLevel = 2, bare = false }: WidgetSlotProps) {
  const place = useRef<HTMLDivElement>(null)
  const near = useNearViewport(place, false)
  const frame = useMemo(() => ({ headingLevel, bare }), [headingLevel, bare])
  const inert = use(LookedAtContext) && widget.type !== 'tabs'
  const screen = widget.known ? widgetScreen(widget.type) : undefined
  const title = widget.label
  const tabs = 'widgets' in widget ? widget.widgets : undefined
  const settings = widget.settings as Readonly<Record<string, unknown>>
  return (
    <WidgetFrameContext value={frame}>
      <div ref={place} className={styles.slot} inert={inert}>
        {screen ? (
          <DeferredPlace
            waiting={<Waiting title={title} lines={screen.lines} />}
            renderFailed={(again) => <Failed title={title} onAgain={again} />}
          >
            {near ? (
              <screen.component
                accountId={accountId}
                title={title}
                settings={settings}
                {...(tabs ? { tabs } : {})}
              />
            ) : (
              <Waiting title={title} lines={screen.lines} />
            )}
          </DeferredPlace>
        ) : (
          <UnknownWidget title={title} />
        )}
      </div>
    </WidgetFrameContext>
  )
}

function Waiting({ title, lines }: { title: string; lines: number }) {
  return (
    <WidgetCard title={title}>
      <WidgetSkeleton lines={lines} label={`Loading ${title}`} />
    </WidgetCard>
  )
}

/** A widget keeps what breaks to itself, be it that its code did not come. */
function Failed({ title, onAgain }: { title: string; onAgain: () => void }) {
  return (
    <WidgetCard title={title}>
      <ErrorState
        title="This widget could not be shown"
        message="Check your connection and try again."
        onRetry={onAgain}
      />
    </WidgetCard>
  )
}

/** The server sends these to people who edit layouts only. */
function UnknownWidget({ title }: { title: string }) {
  return (
    <WidgetCard title={title}>
      <EmptyState
        icon="info"
        title="This kind of widget is unknown"
        description="It was made by another version of Arrears. It stays in the layout, and other people do not see it."
      />
    </WidgetCard>
  )
}
