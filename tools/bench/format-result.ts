import type { BenchResult } from './bench-result.ts'

/** A result as a section of Markdown, which reads well on a terminal too. */
export function formatResult({ title, method, columns, rows, verdicts }: BenchResult): string {
  const table = [columns, columns.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
  return [
    `## ${title}`,
    '',
    method,
    '',
    ...table.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...verdicts.map(
      ({ what, found, wanted, met }) => `- ${what}: **${found}**, wanted ${wanted}${met ? '' : ' (missed)'}`,
    ),
    '',
  ].join('\n')
}
