import type { Phrase } from '@arrears/domain/diary/phrase'
import { formatMoney } from '@arrears/domain/shared/format'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../platform/time/format-date.ts'

export interface EventSentenceProps {
  /** In pieces, as the server tells it. */
  readonly sentence: readonly Phrase[]
  /** Of the account, for links. */
  readonly reference: string
}

/** An event as the domain tells it, with links to what it is about. */
export function EventSentence({ sentence, reference }: EventSentenceProps) {
  return sentence.map((phrase, index) => (
    // The parts of one sentence never change places.
    <PhraseText key={index} phrase={phrase} reference={reference} />
  ))
}

function PhraseText({ phrase, reference }: { phrase: Phrase; reference: string }) {
  const locale = useLocale()
  if (typeof phrase === 'string') return phrase
  if ('strong' in phrase) return <strong>{phrase.strong}</strong>
  if ('money' in phrase) {
    const { minor, currency } = phrase.money
    const money = { minor: BigInt(minor), currency }
    return <span className="num">{formatMoney(money, locale ?? navigator.language)}</span>
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
