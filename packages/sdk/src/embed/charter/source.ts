import { addressOf, type Query, type Source, loadText } from '../source.ts'

/** The address of a canvas in a form (`svg`, `pdf`, `html`), with its key. */
export const canvasOf =
  (source: Pick<Source, 'baseUrl' | 'key'>, community: string, lang: string) =>
  (form: string, query: Query = {}): string =>
    addressOf(source, pathOf(community, form), { ...query, lang })

const pathOf = (community: string, form: string) => `communities/${encodeURIComponent(community)}/charter/canvas.${form}`

/** The charter in full, as the service writes it, and its style. */
export const loadCharter = async (
  source: Source,
  community: string,
  lang: string,
  signal: AbortSignal
): Promise<{ content: Element; style: string }> => {
  const html = await loadText(source, pathOf(community, 'html'), { lang }, signal)
  // Of a document that is parsed so, no script runs.
  const page = new DOMParser().parseFromString(html, 'text/html')
  return { content: page.querySelector('.charter')!, style: [...page.querySelectorAll('style')].at(-1)!.textContent }
}
