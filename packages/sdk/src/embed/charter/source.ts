import { addressOf, type Query, type Source } from '../source.ts'

/** The address of a canvas in a form (`svg`, `pdf`, `html`), with its key. */
export const canvasOf =
  (source: Pick<Source, 'baseUrl' | 'key'>, community: string, lang: string) =>
  (form: string, query: Query = {}): string =>
    addressOf(source, pathOf(community, form), { ...query, lang })

/** The path of a canvas. */
export const pathOf = (community: string, form: string) =>
  `communities/${encodeURIComponent(community)}/charter/canvas.${form}`
