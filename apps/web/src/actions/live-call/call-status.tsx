import { Icon } from '@arrears/ui/icon'
import { classNames } from '../../platform/class-names.ts'
import styles from './call-status.module.css'
import { CallTimer, formatElapsed } from './call-timer.tsx'
import type { LiveCall } from './use-live-call.ts'

const doubt = 'It is not known whether the call was placed. If your phone rings, answer it; else call again.'

/** How a call stands, in words that a screen reader is told as they change; the time beside them is not. */
export function CallStatus({ call }: { call: LiveCall }) {
  const { state, stateLabel, failure, talkedSeconds, talkingSince, hangingUp, isLive } = call
  const tone =
    state === 'inProgress' ? 'talking' : isLive ? 'waiting' : state === 'completed' ? 'over' : 'bad'
  const words = state === 'unknown' ? doubt : failure ? `${stateLabel}: ${failure}` : stateLabel
  return (
    <span className={classNames(styles.status, styles[tone])}>
      <Icon name={tone === 'bad' ? 'phone-off' : 'phone'} size={14} />
      <span role="status">{isLive && hangingUp ? 'Hanging up' : words}</span>
      {talkingSince !== undefined ? (
        <CallTimer startedAt={talkingSince} label="Time since the debtor answered" />
      ) : null}
      {!isLive && talkedSeconds ? <span className="num">{formatElapsed(talkedSeconds * 1000)}</span> : null}
    </span>
  )
}
