import { directionOf } from '../../../platform/text.ts'
import { type ChatMessage, linkable, oneLine, within } from './chat.ts'

const TITLE = 300
const LINE = 1500
const ITEM = 300
/** Teams takes messages of 28 kB. */
const BYTES = 25_000

type Look = { size?: 'large'; weight?: 'bolder'; spacing?: 'medium' | 'small' }

// Texts stand in runs, which know no formatting: TextBlock would read Markdown in them.
const block = (text: string, { spacing, ...look }: Look = {}, url: string | null = null, before = '') => ({
  type: 'RichTextBlock',
  ...(spacing ? { spacing } : {}),
  inlines: [
    ...(before ? [{ type: 'TextRun', text: before }] : []),
    {
      type: 'TextRun',
      text,
      ...look,
      ...(linkable(url) ? { selectAction: { type: 'Action.OpenUrl', url } } : {})
    }
  ]
})

/** A message as an Adaptive Card. */
export const cardOf = ({ language, title, lines, lists, link }: ChatMessage) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  lang: language,
  ...(directionOf(language) === 'rtl' ? { rtl: true } : {}),
  body: [
    block(oneLine(title, TITLE), { size: 'large', weight: 'bolder' }),
    ...lines.map(line => block(oneLine(line, LINE))),
    ...lists.flatMap(({ heading, items }) => [
      block(oneLine(heading, ITEM), { weight: 'bolder', spacing: 'medium' }),
      ...items.map(({ text, url }) => block(oneLine(text, ITEM), { spacing: 'small' }, url, '• '))
    ])
  ],
  ...(link && linkable(link.url)
    ? { actions: [{ type: 'Action.OpenUrl', title: oneLine(link.label, 100), url: link.url }] }
    : {})
})

/** A message as workflows of Microsoft Teams take it: a card in an attachment. */
export const teamsMessage = (chat: ChatMessage) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: cardOf(chat) }]
})

export const teamsBody = (chat: ChatMessage): string => within(BYTES, chat, teamsMessage)
