/** What a module is, and every part that it can have: `module/module.ts` fills this in, so that whoever reads a part needs no other. */
export interface Installed {
  name: string
}

type Whole<T> = Required<NonNullable<T>>
type Lists =
  | 'operations'
  | 'jobs'
  | 'follows'
  | 'extensions'
  | 'metrics'
  | 'calendarDays'
  | 'prefills'
  | 'personal'
  | 'retention'
  | 'secrets'
  | 'readOnly'
type Tables =
  | 'moot'
  | 'mailLinks'
  | 'remaining'
  | 'subjects'
  | 'relations'
  | 'lifecycles'
  | 'consumers'
  | 'tasks'
  | 'rowKinds'
  | 'importReaders'
  | 'constraints'

let modules: readonly Installed[] | undefined
let tables = new Map<Tables, object>()

/** Sets the modules of this program, once, before anything else is done. */
export const install = (all: readonly Installed[]): void => {
  modules = all
  tables = new Map()
}

/** The modules of this program. */
export const installed = (): readonly Installed[] => {
  if (!modules) throw new Error('No modules are installed: import src/service/modules.ts before the service is used.')
  return modules
}

/** What all modules list of one part. */
export const listOf = <P extends Lists>(part: P) =>
  installed().flatMap(module => (module[part] ?? []) as readonly NonNullable<Installed[P]>[number][])

/** What all modules name of one part, by those names. */
export const tableOf = <P extends Tables>(part: P): Whole<Installed[P]> => {
  let table = tables.get(part)
  if (!table) {
    table = Object.assign({}, ...installed().map(module => module[part]))
    tables.set(part, table!)
  }
  return table as Whole<Installed[P]>
}
