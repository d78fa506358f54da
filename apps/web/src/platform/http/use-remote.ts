import { useCallback, useEffect, useRef, useState } from 'react'
import type { HttpAnswer } from './request-json.ts'

export interface Remote<Data> {
  readonly data: Data | undefined
  /** A sentence; what was loaded before stays. */
  readonly fault: string | undefined
  readonly loading: boolean
  readonly reload: () => Promise<void>
}

/** Loads something beside GraphQL when the screen appears, and again when told. `load` must stay the same function. */
export function useRemote<Data>(load: () => Promise<HttpAnswer<Data>>): Remote<Data> {
  const [data, setData] = useState<Data>()
  const [fault, setFault] = useState<string>()
  const [loading, setLoading] = useState(true)
  const latest = useRef(0)
  const reload = useCallback(async () => {
    const mine = ++latest.current
    setLoading(true)
    const answer = await load()
    // An older answer that comes late says nothing any more.
    if (mine !== latest.current) return
    setLoading(false)
    setFault(answer.ok ? undefined : answer.message)
    if (answer.ok) setData(answer.data)
  }, [load])
  useEffect(() => {
    void reload()
    return () => {
      latest.current += 1
    }
  }, [reload])
  return { data, fault, loading, reload }
}
