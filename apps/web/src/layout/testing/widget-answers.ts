import type { WidgetAnswers } from './answer-parts.ts'
import { moneyAnswers } from './money-answers.ts'
import { workAnswers } from './work-answers.ts'

/** What the server answers to each widget, by its type. */
export const widgetAnswers: Readonly<Record<string, WidgetAnswers>> = { ...moneyAnswers, ...workAnswers }
