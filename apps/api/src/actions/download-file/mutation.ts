import { requireActor } from '../../context.ts'
import { actionMutation } from '../action-mutation.ts'
import { fileSuccess } from '../file-success.ts'
import { downloadFileHandler } from './perform.ts'

/** How long a link is good for, in milliseconds: enough to begin with it, too short to pass it on. */
const linkTime = 60_000

actionMutation({
  handler: downloadFileHandler,
  description:
    'Answers a link to the content of a file, good for one minute; that it was taken, and by whom, is kept in the diary (E3).',
  input: (t) => ({ fileId: t.id({ required: true, description: 'The file to download.' }) }),
  reads: { link: null },
  success: (t) => ({
    ...fileSuccess(t),
    link: t.string({
      description: 'Address on this server, with a signature; good for one minute, to begin with.',
      resolve: ({ answer }, _args, context) =>
        context.files.links.sign({
          orgId: requireActor(context).orgId,
          fileId: answer.fileId,
          expiresAt: Date.parse(context.now) + linkTime,
        }),
    }),
  }),
})
