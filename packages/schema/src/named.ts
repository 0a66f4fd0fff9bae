import type { TSchema } from '@sinclair/typebox'
import * as audit from './audit/index.ts'
import * as charters from './charters/index.ts'
import * as delivery from './delivery/index.ts'
import * as directory from './directory/index.ts'
import * as enforcement from './enforcement/index.ts'
import * as engagement from './engagement/index.ts'
import * as events from './events/index.ts'
import * as governance from './governance/index.ts'
import * as keys from './keys/index.ts'
import * as knowledge from './knowledge/index.ts'
import * as life from './life/index.ts'
import * as pages from './pages/index.ts'
import * as primitives from './primitives/index.ts'
import * as transports from './transports/index.ts'

const areas = [
  audit,
  charters,
  delivery,
  directory,
  enforcement,
  engagement,
  events,
  governance,
  keys,
  knowledge,
  life,
  pages,
  primitives,
  transports
]

/** Every schema that carries a name, by that name: a component of the document, a type of GraphQL. */
export const named: ReadonlyMap<string, TSchema> = new Map(
  areas
    .flatMap(area => Object.values(area) as unknown[])
    .filter(
      (value): value is TSchema & { $id: string } => typeof value === 'object' && value !== null && '$id' in value
    )
    .map(schema => [schema.$id, schema])
)
