import type { RowKind } from '../../../core/module/row-kind.ts'
import { pageWritable } from './operations.ts'

/** Pages in imports: of communities that their source has brought, on portals of this service. */
export const pageRow: RowKind = { scope: 'pages:write', write: pageWritable, names: { community: 'community' } }
