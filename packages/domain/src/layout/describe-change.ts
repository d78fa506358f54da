import type { LayoutChange } from './diff-layouts.ts'

/**
 * One difference between two layouts as a sentence.
 * @example 'Claims: width changed from 2/3 to full.'
 */
export function describeChange({ kind, label, from = '', to = '' }: LayoutChange): string {
  switch (kind) {
    case 'added':
      return `${label}: added at ${to}.`
    case 'removed':
      return `${label}: removed from ${from}.`
    case 'moved':
      return `${label}: moved from ${from} to ${to}.`
    case 'widthChanged':
      return `${label}: width changed from ${from} to ${to}.`
    case 'renamed':
      return `${from}: renamed to ${to}.`
    case 'conditionChanged':
      return `${label}: shown ${to}; before, ${from}.`
    case 'settingsChanged':
      return `${label}: ${to || 'as it comes'}; before, ${from || 'as it comes'}.`
  }
}
