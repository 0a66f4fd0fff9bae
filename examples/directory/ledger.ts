import { type Fate, fateOf, REASONS, type Reason } from './reasons.ts'

/** One value of the source that is not in the rows as it stood there, and why. */
export type Note = {
  /** The object it stands in, such as `communities[3].meetings[0]`; empty for the file itself. */
  where: string
  /** The member of that object, with an index where it is one of a list. */
  field: string
  /** The value as the source has it. */
  value: unknown
  reason: string
  /** Whether it is lost, left out by design, or in the rows in another form. */
  fate: Fate
  /** What was taken in its stead. */
  became?: unknown
}

/** A place in the source. Reading it is free; whoever puts it into a row takes it, whoever does not says why. */
export type Source = {
  readonly path: string
  readonly value: unknown
  /** The member of this name; a place without a value where there is none. */
  get(name: string): Source
  /** The things of a list, or none. */
  items(): Source[]
  /** The members of an object, or none. */
  members(): Source[]
  /** The text here, of a number its digits; blank text is none. */
  text(): string | undefined
  /** Says that the value has landed in a row. */
  take(): void
  /** Says why the value, with all below it, is not in a row as it stands. */
  note(reason: Reason, became?: unknown): void
}

/** The books of one import: every value of the source, or of some places in it, is taken or noted, or `close` notes it as unknown. */
export type Ledger = { root: Source; notes: Note[]; taken: ReadonlySet<string>; close(among?: Source[]): void }

/** Whether there is nothing to lose: null, blank text, an empty list or object. */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || isEmpty(value)

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** The path of a member: `.name`, or in brackets where the name is no plain word. */
export const memberPath = (path: string, name: string): string =>
  /^[\w$-]+$/.test(name) ? (path ? `${path}.${name}` : name) : `${path}[${JSON.stringify(name)}]`

/** Opens the books on a parsed file. */
export const openLedger = (file: unknown): Ledger => {
  const taken = new Set<string>()
  const settled = new Set<string>()
  const touched = new Set<string>()
  const notes: Note[] = []

  const place = (value: unknown, path: string, where: string, above: readonly string[]): Source => {
    const touch = () => {
      for (const each of [...above, path]) touched.add(each)
    }
    const child = (inner: unknown, name: string | number) => {
      const list = typeof name === 'number'
      const innerPath = list ? `${path}[${name}]` : memberPath(path, name)
      return place(inner, innerPath, list ? where : path, [...above, path])
    }
    return {
      path,
      value,
      get: name => child(isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined, name),
      items: () => (Array.isArray(value) ? value.map(child) : []),
      members: () => (isObject(value) ? Object.keys(value).map(name => child(value[name], name)) : []),
      text: () => textOf(value),
      take: () => {
        taken.add(path)
        touch()
      },
      note: (reason, became) => {
        const field = path.slice(where.length).replace(/^\./, '')
        notes.push({
          where,
          field,
          value: value ?? null,
          reason: REASONS[reason],
          fate: fateOf(reason),
          ...(became === undefined ? {} : { became })
        })
        settled.add(path)
        touch()
      }
    }
  }

  const sweep = (each: Source) => {
    if (taken.has(each.path) || settled.has(each.path) || isNothing(each.value)) return
    if (touched.has(each.path)) for (const inner of [...each.items(), ...each.members()]) sweep(inner)
    else each.note('unknown')
  }

  const root = place(file, '', '', [])
  return { root, notes, taken, close: (among = root.members()) => among.forEach(sweep) }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
  return text?.trim() ? text : undefined
}
