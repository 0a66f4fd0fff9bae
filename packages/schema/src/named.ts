import type { TSchema } from '@sinclair/typebox'
import * as activity from './activity.ts'
import * as check from './check.ts'
import * as community from './community.ts'
import * as dryRun from './dry-run.ts'
import * as due from './due.ts'
import * as finding from './finding.ts'
import * as graphql from './graphql.ts'
import * as imports from './import.ts'
import * as infraction from './infraction.ts'
import * as key from './key.ts'
import { Match } from './kit/shapes.ts'
import * as maintenance from './maintenance.ts'
import * as membership from './membership.ts'
import * as notice from './notice.ts'
import * as organisation from './organisation.ts'
import * as overlap from './overlap.ts'
import * as page from './page.ts'
import * as pageRequest from './page-request.ts'
import * as person from './person.ts'
import * as portal from './portal.ts'
import * as problem from './problem.ts'
import * as representative from './representative.ts'
import * as role from './role.ts'
import * as rule from './rule.ts'
import * as scorecard from './scorecard.ts'
import * as succession from './succession.ts'
import * as summary from './summary.ts'
import * as term from './term.ts'
import * as topic from './topic.ts'
import * as waiver from './waiver.ts'
import * as webhook from './webhook.ts'

const modules = [
  activity,
  check,
  community,
  due,
  dryRun,
  finding,
  graphql,
  imports,
  infraction,
  key,
  { Match },
  maintenance,
  membership,
  organisation,
  overlap,
  notice,
  page,
  pageRequest,
  person,
  portal,
  problem,
  representative,
  role,
  rule,
  scorecard,
  succession,
  summary,
  term,
  topic,
  waiver,
  webhook
]

/** Every schema that carries a name, by that name: a component of the document, a type of GraphQL. */
export const named: ReadonlyMap<string, TSchema> = new Map(
  modules
    .flatMap(module => Object.values(module) as unknown[])
    .filter(
      (value): value is TSchema & { $id: string } => typeof value === 'object' && value !== null && '$id' in value
    )
    .map(schema => [schema.$id, schema])
)
