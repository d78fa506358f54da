import styles from './layout-grid.module.css'

const classes: Readonly<Record<string, string | undefined>> = {
  '1/4': styles.quarter,
  '1/3': styles.third,
  '1/2': styles.half,
  '2/3': styles.twoThirds,
  '3/4': styles.threeQuarters,
}

/** The class that gives a grid cell its width; a width from a newer program takes the whole row. */
export function widthClass(width: string): string {
  return classes[width] ?? styles.full ?? ''
}
