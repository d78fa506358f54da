import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refusesForGood, retryDelay } from './live-retry.ts'
import { createLiveSocket } from './live-socket.ts'

/** A connection whose server is the test. */
class FakeSocket {
  static all: FakeSocket[] = []
  readonly sent: { id?: string; type: string; payload?: unknown }[] = []
  private readonly listeners = new Map<string, (event: object) => void>()
  closedWith?: number
  constructor(
    readonly url: string,
    readonly protocol: string,
  ) {
    FakeSocket.all.push(this)
  }
  addEventListener(type: string, listener: (event: object) => void) {
    this.listeners.set(type, listener)
  }
  send(text: string) {
    this.sent.push(JSON.parse(text))
  }
  close(code: number) {
    this.closedWith = code
    this.drop(code)
  }
  drop(code = 1006) {
    this.listeners.get('close')?.({ code, reason: '' })
  }
  tell(message: object) {
    this.listeners.get('message')?.({ data: JSON.stringify(message) })
  }
  greet() {
    this.listeners.get('open')?.({})
    this.tell({ type: 'connection_ack' })
  }
}
const socket = (index: number) => {
  const found = FakeSocket.all[index]
  if (!found) throw new Error(`There is no connection ${index}`)
  return found
}

const onReturn = vi.fn<() => void>()
const sink = () => ({
  next: vi.fn<(value: unknown) => void>(),
  error: vi.fn<(error: unknown) => void>(),
  complete: vi.fn<() => void>(),
})
const payload = { query: 'subscription { tick }' }

beforeEach(() => {
  FakeSocket.all = []
  onReturn.mockReset()
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', FakeSocket)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const open = () => createLiveSocket({ url: 'ws://localhost/graphql', onReturn })

describe('the live connection', () => {
  it('opens with the first subscription, carries several, and closes with the last', () => {
    const live = open()
    expect(FakeSocket.all).toHaveLength(0)
    const [one, two] = [sink(), sink()]
    const stopOne = live.subscribe(payload, one)
    expect(socket(0).protocol).toBe('graphql-transport-ws')
    socket(0).greet()
    const stopTwo = live.subscribe(payload, two)
    expect(socket(0).sent).toEqual([
      { type: 'connection_init' },
      { id: '1', type: 'subscribe', payload },
      { id: '2', type: 'subscribe', payload },
    ])
    socket(0).tell({ id: '2', type: 'next', payload: { data: { tick: 1 } } })
    expect(two.next).toHaveBeenCalledExactlyOnceWith({ data: { tick: 1 } })
    expect(one.next).not.toHaveBeenCalled()
    stopOne()
    expect(socket(0).sent.at(-1)).toEqual({ id: '1', type: 'complete' })
    expect(socket(0).closedWith).toBeUndefined()
    stopTwo()
    expect(socket(0).closedWith).toBe(1000)
    expect(FakeSocket.all).toHaveLength(1)
  })

  it('comes back, subscribes again and says so', () => {
    open().subscribe(payload, sink())
    socket(0).greet()
    expect(onReturn).not.toHaveBeenCalled()
    socket(0).drop()
    vi.advanceTimersByTime(30_000)
    socket(1).greet()
    expect(socket(1).sent.at(-1)).toEqual({ id: '1', type: 'subscribe', payload })
    expect(onReturn).toHaveBeenCalledOnce()
  })

  it('notices a line that was cut without a word', () => {
    open().subscribe(payload, sink())
    socket(0).greet()
    vi.advanceTimersByTime(20_000)
    expect(socket(0).sent.at(-1)).toEqual({ type: 'ping' })
    socket(0).tell({ type: 'pong' })
    vi.advanceTimersByTime(20_000)
    expect(socket(0).closedWith).toBeUndefined()
    vi.advanceTimersByTime(20_000)
    expect(socket(0).closedWith).toBe(4408)
    vi.advanceTimersByTime(30_000)
    expect(FakeSocket.all).toHaveLength(2)
  })

  it('answers the pings of the server', () => {
    open().subscribe(payload, sink())
    socket(0).greet()
    socket(0).tell({ type: 'ping' })
    expect(socket(0).sent.at(-1)).toEqual({ type: 'pong' })
  })

  it('hands on what the server refuses, and does not ask again', () => {
    const refused = sink()
    open().subscribe(payload, refused)
    socket(0).greet()
    socket(0).tell({ id: '1', type: 'error', payload: [{ message: 'No' }] })
    expect(refused.error).toHaveBeenCalledExactlyOnceWith([{ message: 'No' }])
    expect(socket(0).closedWith).toBe(1000)
    const unwelcome = sink()
    open().subscribe(payload, unwelcome)
    socket(1).drop(4401)
    vi.advanceTimersByTime(60_000)
    expect(unwelcome.error).toHaveBeenCalledOnce()
    expect(FakeSocket.all).toHaveLength(2)
  })

  it('does not come back for nobody', () => {
    const stop = open().subscribe(payload, sink())
    socket(0).drop()
    stop()
    vi.advanceTimersByTime(60_000)
    expect(FakeSocket.all).toHaveLength(1)
  })
})

describe('coming back', () => {
  it.each([
    [0, 750, 1250],
    [3, 6000, 10_000],
    [40, 22_500, 37_500],
  ])('after failure %i waits between %i and %i ms', (failures, least, most) => {
    expect(retryDelay(failures, () => 0)).toBe(least)
    expect(retryDelay(failures, () => 1)).toBe(most)
  })

  it('is given up only where the server says so', () => {
    expect([1006, 1001, 4403, 4408, 4500].filter(refusesForGood)).toEqual([])
    expect([4400, 4401, 4406, 4409, 4429].every(refusesForGood)).toBe(true)
  })
})

describe('the live connection of somebody whose session ended', () => {
  it('is opened anew at once for who is signed in by now, and asks for what happened meanwhile', () => {
    const live = open()
    live.subscribe(payload, sink())
    socket(0).greet()
    live.reopen()
    expect(socket(0).closedWith).toBe(1000)
    socket(1).greet()
    expect(socket(1).sent.at(-1)).toEqual({ id: '1', type: 'subscribe', payload })
    expect(onReturn).toHaveBeenCalledOnce()
    socket(1).drop(4403)
    live.reopen()
    expect(FakeSocket.all).toHaveLength(3)
    vi.advanceTimersByTime(30_000)
    expect(FakeSocket.all).toHaveLength(3)
  })

  it('is not opened when nobody wants it', () => {
    open().reopen()
    expect(FakeSocket.all).toHaveLength(0)
  })

  it('keeps a subscription that was refused because nobody is signed in', () => {
    const watched = sink()
    open().subscribe(payload, watched)
    socket(0).greet()
    socket(0).tell({
      id: '1',
      type: 'error',
      payload: [{ message: 'No', extensions: { code: 'UNAUTHENTICATED' } }],
    })
    vi.advanceTimersByTime(30_000)
    socket(1).greet()
    expect(socket(1).sent.at(-1)).toEqual({ id: '1', type: 'subscribe', payload })
    expect(watched.error).not.toHaveBeenCalled()
  })
})
