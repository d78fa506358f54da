import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '../session/sign-in-page.tsx'

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search['next'] === 'string' ? { next: search['next'] } : {},
  component: SignInRoute,
})

function SignInRoute() {
  const { next } = Route.useSearch()
  return <SignInPage next={next} />
}
