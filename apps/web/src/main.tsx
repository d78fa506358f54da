import '@arrears/ui/tokens.css'
import '@arrears/ui/base.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { client } from './platform/graphql/client.ts'
import { router } from './router.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const page = (
  <StrictMode>
    <Provider value={client}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>
)
const draw = () => createRoot(root).render(page)
// The frame in index.html stays until the first page's code is there; the router shows what failed.
router.load().then(draw, draw)
