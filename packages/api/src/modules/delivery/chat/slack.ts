import { type ChatMessage, linkable, oneLine, within } from './chat.ts'

// The limits of Block Kit: characters of a header, of a section, of a button, and of a list item (ours).
const HEADER = 150
const SECTION = 3000
const BUTTON = 75
const ITEM = 300
const BYTES = 30_000

const plain = (text: string, most: number) => ({ type: 'plain_text', text: oneLine(text, most), emoji: false }) as const

/** Notifications show this text, in which Slack reads three letters as its own. */
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const blocksOf = ({ title, lines, lists, link }: ChatMessage) => [
  { type: 'header', text: plain(title, HEADER) } as const,
  ...lines.map(line => ({ type: 'section', text: plain(line, SECTION) }) as const),
  ...lists.map(
    ({ heading, items }) =>
      ({
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: oneLine(heading, ITEM), style: { bold: true } }]
          },
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: items.map(({ text, url }) => ({
              type: 'rich_text_section',
              elements: [
                linkable(url)
                  ? { type: 'link', url, text: oneLine(text, ITEM) }
                  : { type: 'text', text: oneLine(text, ITEM) }
              ]
            }))
          }
        ]
      }) as const
  ),
  ...(link && linkable(link.url)
    ? [
        {
          type: 'actions',
          elements: [{ type: 'button', text: plain(link.label, BUTTON), url: link.url }]
        } as const
      ]
    : [])
]

/** A message as incoming webhooks of Slack take it (Block Kit). All texts are plain: nothing in them is read as formatting or as a mention. */
export const slackMessage = (chat: ChatMessage) => ({
  text: escaped(oneLine(chat.title, 300)),
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
  blocks: blocksOf(chat)
})

export const slackBody = (chat: ChatMessage): string => within(BYTES, chat, slackMessage)
