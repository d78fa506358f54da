import { builder } from '../builder.ts'
import type { Note } from '../generated/prisma/client.ts'
import { relatedPage } from '../platform/paging/related-page.ts'
import { NoteType } from './note.graphql.ts'

builder.prismaObjectField('Account', 'notes', (t) =>
  t.connection(
    {
      type: NoteType,
      description: 'What people wrote on it, newest first.',
      ...relatedPage<Note>({
        relation: 'notes',
        model: 'Note',
        parentColumn: 'accountId',
        column: 'createdAt',
      }),
    },
    {
      name: 'NoteConnection',
      description: 'A page of notes.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'NoteEdge', description: 'A note and its place in the list.' },
  ),
)
