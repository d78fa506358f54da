/** A report in which sections of the same heading are replaced, each where it stood; new ones come last. */
export function replaceSections(report: string, sections: readonly string[]): string {
  const parts = report.split(/^(?=## )/m)
  for (const section of sections) {
    const place = parts.findIndex((part) => headingOf(part) === headingOf(section))
    if (place === -1) parts.push(section)
    else parts[place] = section
  }
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`
}

const headingOf = (part: string): string => part.split('\n', 1)[0] ?? ''
