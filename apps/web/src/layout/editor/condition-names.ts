import type { ConditionNames } from '@arrears/domain/layout/describe-condition'
import type { EditorVocabulary } from './editor-context.ts'

/** Groups, profiles and fields by the names that people know them by. */
export function conditionNames({
  accountGroups,
  accountProfiles,
  metadataSchemas,
}: EditorVocabulary): ConditionNames {
  return {
    group: (id) => accountGroups.find((group) => group.id === id)?.name,
    profile: (id) => accountProfiles.find((profile) => profile.id === id)?.name,
    field(schemaKey, fieldKey) {
      const schema = metadataSchemas.find(({ key }) => key === schemaKey)
      return schema?.fields.find(({ key }) => key === fieldKey)?.label
    },
  }
}
