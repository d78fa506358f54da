import '@arrears/ui/test-setup'
import { configure } from '@testing-library/react'

// What is fetched on first use takes a busy machine longer than the second that is waited otherwise.
configure({ asyncUtilTimeout: 5_000 })

// jsdom has no pages to scroll; the router and the lists ask for it.
window.scrollTo = () => undefined
