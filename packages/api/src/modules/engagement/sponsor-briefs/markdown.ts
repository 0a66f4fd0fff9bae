import { escapeMarkdown as escaped } from '../../../platform/markdown.ts'
import { message } from '../message.ts'
import type { Written } from './write.ts'

/** A brief as Markdown. */
export const markdownOf = ({ brief, request }: Written, publicUrl: string): string => {
  const { say } = request.speech
  const sections = brief.sections.map(({ title, statements }) => {
    const lines = statements.map(({ text, sources }) => {
      const links = sources.map(({ title, path }) => ({ text: `[${escaped(title)}](${publicUrl}${path})` }))
      const source = links.length > 0 ? `\n  ${say(message('brief.source', { sources: links }))}` : ''
      return `- ${escaped(text)}${source}`
    })
    return `## ${escaped(title)}\n\n${lines.join('\n')}`
  })
  const notes = `## ${escaped(say(message('brief.notes')))}\n\n${brief.notes.map(note => `- ${escaped(note)}`).join('\n')}`
  return `${[`# ${escaped(say(message('brief.title', { name: brief.name })))}`, ...sections, notes].join('\n\n')}\n`
}
