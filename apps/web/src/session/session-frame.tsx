import { useEffect, type ReactNode } from 'react'
import styles from './session-frame.module.css'

/** The page of somebody who is not signed in: one card in the middle. */
export function SessionFrame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Arrears`
  }, [title])
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          <h1>{title}</h1>
        </div>
        {children}
      </div>
    </main>
  )
}
