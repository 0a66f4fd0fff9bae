import { CharterCanvasPageQuery, CharterCanvasQuery } from '@guildhall/schema'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { canvasOf } from './content.ts'
import { pageOf } from './page.ts'
import { languageOf, type Reading, readCharter } from './read.ts'
import type { Format, Picture } from './typeset.ts'
import { makeTypesetter } from './typesetter.ts'

const typesetter = makeTypesetter()

type Asked = { query: CharterCanvasQuery } & Reading

const drawn =
  (format: Format) =>
  async (id: string, { query: { size = 'a4', lang }, ...reading }: Asked): Promise<Picture> => {
    const { words } = languageOf(lang, reading.viewer.language)
    return typesetter.draw({ canvas: canvasOf(await readCharter(id, reading), words), format, size })
  }

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const about =
  'the vision in the middle, around it how the community works, its measures, impact, resources, values and ground rules, below it the forces. A community without a canvas section is drawn with the sections that it has. A publishable key as `?key=` is enough'
const under = (ending: string, method: string, summary: string, description: string) => ({
  path: `charter/canvas.${ending}`,
  method,
  id: `getCommunity${method[0]!.toUpperCase()}${method.slice(1)}`,
  scope: 'charters:read' as const,
  summary,
  description
})

const EXAMPLES = {
  svg: '<svg viewBox="0 0 841.89 595.276" width="841.89pt" height="595.276pt" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" lang="en"><title id="t">Charter of Service Design · Service Design</title>',
  pdf: '%PDF-1.7',
  png: 'PNG',
  html: '<!doctype html>\n<html lang="en" dir="ltr"><head><title>Charter of Service Design · Service Design</title>'
}

export const canvasOperations: Operation[] = [
  readUnder(
    communityKind,
    reading,
    under(
      'svg',
      'charterCanvas',
      'Get the canvas of a charter as SVG',
      `Returns the published charter of a community as one image (SVG) to look at or to hang up: ${about}. Texts that do not fit are shortened and marked. \`canvas.html\` has all of it as text.`
    ),
    { mediaType: 'image/svg+xml', example: EXAMPLES.svg, run: drawn('svg') },
    CharterCanvasQuery
  ),
  readUnder(
    communityKind,
    reading,
    under(
      'pdf',
      'charterCanvasPdf',
      'Get the canvas of a charter as PDF',
      'Returns the same as a tagged PDF (PDF/UA-1) of one page, to print or to send. In GraphQL it is encoded in base64.'
    ),
    { mediaType: 'application/pdf', example: EXAMPLES.pdf, run: drawn('pdf') },
    CharterCanvasQuery
  ),
  readUnder(
    communityKind,
    reading,
    under(
      'png',
      'charterCanvasPng',
      'Get the canvas of a charter as PNG',
      'Returns the same as an image (PNG) of 150 dots per inch. In GraphQL it is encoded in base64.'
    ),
    { mediaType: 'image/png', example: EXAMPLES.png, run: drawn('png') },
    CharterCanvasQuery
  ),
  readUnder(
    communityKind,
    reading,
    under(
      'html',
      'charterCanvasHtml',
      'Get the canvas of a charter as an HTML page',
      'Returns the published charter of a community as an accessible page, with all its sections in full: headings, lists, a table of the measures, and the forces with their strengths in words.'
    ),
    {
      mediaType: 'text/html',
      example: EXAMPLES.html,
      run: async (id, { query: { lang }, ...reading }) => {
        const { speech, words } = languageOf(lang, reading.viewer.language)
        return pageOf(await readCharter(id, reading), words, speech)
      }
    },
    CharterCanvasPageQuery
  )
]
