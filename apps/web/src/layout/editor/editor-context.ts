import { createContext, useContext, type Dispatch } from 'react'
import type { LayoutEditor_QueryQuery } from './layout-editor.generated.ts'
import type { EditingCommand } from './use-layout-editing.ts'

export type WidgetDialog = 'rename' | 'condition' | 'settings' | 'move'

/** What conditions and custom widgets can be made of. */
export type EditorVocabulary = Pick<
  LayoutEditor_QueryQuery,
  'accountGroups' | 'accountProfiles' | 'metadataSchemas'
>

export interface EditorTools {
  readonly accountId: string
  readonly dispatch: Dispatch<EditingCommand>
  readonly openDialog: (dialog: WidgetDialog, widgetId: string) => void
  readonly removeWidget: (widgetId: string, label: string) => void
  readonly vocabulary: EditorVocabulary
}

export const EditorContext = createContext<EditorTools | undefined>(undefined)

/** The tools of the layout editor; the same object for a whole sitting, so that widgets are drawn again only when they change. */
export function useEditor(): EditorTools {
  const tools = useContext(EditorContext)
  if (!tools) throw new Error('useEditor is used outside of the layout editor')
  return tools
}
