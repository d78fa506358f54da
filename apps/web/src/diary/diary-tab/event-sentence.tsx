import { describeEvent } from '@arrears/domain/diary/diary-event'
import { moneyOf, type Phrase } from '@arrears/domain/diary/phrase'
import { formatMoney } from '@arrears/domain/shared/format'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../platform/time/format-date.ts'
import type { DiaryEvent } from './diary-list-state.ts'

export interface EventSentenceProps {
  readonly event: Pick<DiaryEvent, 'type' | 'version' | 'data'>
  readonly reference: string
}

/** The event as the domain tells it, with links to what it is about. */
export default function EventSentence({ event, reference }: EventSentenceProps) {
  return describeEvent(event).map((phrase, index) => (
    // The parts of one sentence never change places.
    <PhraseText key={index} phrase={phrase} reference={reference} />
  ))
}

function PhraseText({ phrase, reference }: { phrase: Phrase; reference: string }) {
  const locale = useLocale()
  if (typeof phrase === 'string') return phrase
  if ('strong' in phrase) return <strong>{phrase.strong}</strong>
  if ('money' in phrase) {
    return <span className="num">{formatMoney(moneyOf(phrase.money), locale ?? navigator.language)}</span>
  }
  if ('date' in phrase) return <span className="num">{formatDate(phrase.date, locale)}</span>
  if ('phone' in phrase) return <span className="num">{phrase.phone}</span>
  const { id, reference: claim } = phrase.claim
  return (
    <Link
      className="mono"
      href={`/accounts/${encodeURIComponent(reference)}/journal?claims=${encodeURIComponent(id)}`}
      title="Show the journal of this claim"
    >
      {claim}
    </Link>
  )
}
