import { createFileRoute } from '@tanstack/react-router'
import { readText } from '../platform/search/read-search.ts'
import { SignInPage } from '../session/sign-in-page.tsx'

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({
    next: readText(search, 'next'),
  }),
  component: SignInRoute,
})

function SignInRoute() {
  const { next } = Route.useSearch()
  return <SignInPage next={next} />
}
