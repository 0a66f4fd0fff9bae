import type { RowKinds } from './modules/directory/imports/row-kind.ts'
import { directoryRowKinds } from './modules/directory/imports/row-kinds.ts'
import { resourcesModule } from './modules/knowledge/resources/module.ts'

/** Every kind of row that an import takes. */
export const rowKinds: RowKinds = { ...directoryRowKinds, ...resourcesModule.rowKinds }
