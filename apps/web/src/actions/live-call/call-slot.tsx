import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../../platform/deferred/deferred-place.tsx'
import { LateBar } from '../../platform/deferred/late-bar.tsx'
import { usePermission } from '../../shell/viewer-context.ts'

const CallBar = deferComponent(() => import('./call-bar.tsx'))

/** The place of the call bar, for who may call; no part of the first load. */
export function CallSlot({ reference }: { reference: string }) {
  return usePermission('call:start') ? (
    <DeferredPlace renderFailed={(again) => <LateBar what="Your calls on this account" onAgain={again} />}>
      <CallBar reference={reference} />
    </DeferredPlace>
  ) : null
}
