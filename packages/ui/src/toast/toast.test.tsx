import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { toast, ToastRegion, type ToastOptions } from './toast.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  act(() => toast.clear())
  vi.useRealTimers()
})

const show = (options: ToastOptions) => act(() => toast.show(options))
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

describe('toasts', () => {
  it('are announced politely and go by themselves', () => {
    render(<ToastRegion />)
    show({ message: 'Task resolved' })
    expect(screen.getByRole('log')).toHaveTextContent('Task resolved')
    expect(screen.getByRole('log')).toHaveAttribute('aria-live', 'polite')
    wait(5_000)
    expect(screen.getByRole('log')).toBeEmptyDOMElement()
  })

  it.each([
    { message: 'Task resolved', action: { label: 'Undo', onPress: () => {} } },
    { message: 'The note was not saved', tone: 'danger' as const },
  ])('stay longer when there is something to do or to understand: $message', (options) => {
    render(<ToastRegion />)
    show(options)
    wait(9_000)
    expect(screen.getByText(options.message)).toBeInTheDocument()
    wait(1_000)
    expect(screen.queryByText(options.message)).not.toBeInTheDocument()
  })

  it.each([
    ['pointed at', fireEvent.mouseEnter, fireEvent.mouseLeave],
    ['focused', fireEvent.focusIn, fireEvent.focusOut],
  ])('stand still while they are %s', (_, enter, leave) => {
    render(<ToastRegion />)
    show({ message: 'Task resolved' })
    enter(screen.getByRole('region', { name: 'Notifications', hidden: true }))
    wait(60_000)
    expect(screen.getByText('Task resolved')).toBeInTheDocument()
    leave(screen.getByRole('region', { name: 'Notifications', hidden: true }))
    wait(5_000)
    expect(screen.queryByText('Task resolved')).not.toBeInTheDocument()
  })

  it('run their action once and leave', () => {
    const undo = vi.fn<() => void>()
    render(<ToastRegion />)
    show({ message: 'Task resolved', action: { label: 'Undo', onPress: undo } })
    fireEvent.click(screen.getByText('Undo'))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Task resolved')).not.toBeInTheDocument()
  })

  it('never stand more than three high; the oldest leaves', () => {
    render(<ToastRegion />)
    for (const message of ['One', 'Two', 'Three', 'Four']) show({ message })
    expect(screen.queryByText('One')).not.toBeInTheDocument()
    expect(screen.getByText('Four')).toBeInTheDocument()
  })

  it('stay until dismissed when asked to', () => {
    render(<ToastRegion />)
    show({ message: 'You are offline', duration: null })
    wait(600_000)
    fireEvent.click(screen.getByLabelText('Dismiss'))
    expect(screen.queryByText('You are offline')).not.toBeInTheDocument()
  })

  it('pass axe', async () => {
    vi.useRealTimers()
    render(<ToastRegion />)
    show({ message: 'Task resolved', action: { label: 'Undo', onPress: () => {} } })
    expect(await axeViolations()).toEqual([])
  })
})
