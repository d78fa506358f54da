import { downloadRefusal } from '@arrears/domain/file/download-refusal'
import { fileStates, type FileStatus } from '@arrears/domain/file/file-state'
import { resolveSettings } from '@arrears/domain/settings/resolve-settings'
import { builder } from '../builder.ts'
import { accountLevels } from '../grouping/account-levels.ts'
import { organisationSettings } from '../grouping/load-organisation-settings.ts'
import { ActorType, storedActor } from '../identity/actor.graphql.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

const meanings: Readonly<Record<FileStatus, string>> = {
  quarantined: 'It waits for its scan.',
  clean: 'A scan found nothing.',
  infected: 'A scan found something dangerous; it is never given out.',
  notScanned: 'No scanner could judge it; the organisation decides whether it may be downloaded.',
  deleted: 'Its bytes are gone.',
}

const FileStatusType = builder.enumType('FileStatus', {
  description: 'Where a file stands.',
  values: Object.fromEntries(fileStates.map((state) => [state, { description: meanings[state] }])) as Record<
    FileStatus,
    { description: string }
  >,
})

export const FileType = builder.prismaObject('File', {
  description: 'A file on an account. Its content is fetched by the link that `downloadFile` answers.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it was called, without what could mislead.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Its size in bytes.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its content, in hexadecimal digits.' }),
    declaredType: t.exposeString('declaredType', {
      nullable: true,
      description: 'The media type that the sender gave.',
    }),
    detectedType: t.exposeString('detectedType', {
      nullable: true,
      description: 'The media type that its first bytes tell; null when they tell nothing.',
    }),
    status: t.field({
      type: FileStatusType,
      description: 'Where it stands.',
      select: { status: true },
      resolve: ({ status }) => status as FileStatus,
    }),
    finding: t.exposeString('finding', {
      nullable: true,
      description: 'What the last scan found, or why it could not tell.',
    }),
    scanner: t.exposeString('scanner', { nullable: true, description: 'What scanned it last.' }),
    scannedAt: t.expose('scannedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last scanned.',
    }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When its upload was complete.' }),
    addedBy: t.field({
      type: ActorType,
      description: 'Who added it.',
      select: (_args, _context, nested) => ({
        actorKind: true,
        actorLabel: true,
        actorUser: nested({ select: { name: true } }, ['user'], 'User'),
      }),
      resolve: (file) => storedActor(file),
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was deleted.',
    }),
    deleteReason: t.exposeString('deleteReason', { nullable: true, description: 'Why it was deleted.' }),
    downloadRefusal: t.field({
      type: ActionRefusal,
      nullable: true,
      description: 'Why it cannot be downloaded now; null when it can.',
      select: {
        status: true,
        account: { select: { settings: true, profile: { select: { settings: true } } } },
      },
      resolve: async ({ status, account }, _args, context) => {
        const { unscannedDownloads } = resolveSettings(
          accountLevels(account, await organisationSettings(context)),
        )
        return downloadRefusal(status as FileStatus, { unscannedDownloads: unscannedDownloads.value })
      },
    }),
  }),
})
