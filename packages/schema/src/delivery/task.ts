import type { Static } from '@sinclair/typebox'
import { TASK_KINDS } from '../names.ts'
import { Choice, Entity, Id, Instant, Line, Nullable, PageOf, Ref, Text, Url } from '../primitives/shapes.ts'

export const TaskKind = Choice('TaskKind', TASK_KINDS, { description: 'What kind of thing awaits the person.' })
export type TaskKind = Static<typeof TaskKind>

export const Task = Entity(
  'Task',
  {
    kind: Ref(TaskKind),
    subject: Id({
      description: 'The thing that it is about (id): a page, a finding, a membership, a request, a case.'
    }),
    what: Line(400, {
      description: 'What is to be done.',
      examples: ['Look through the page of Service Design on Intranet']
    }),
    why: Text(1500, { description: 'Why.', examples: ['It last showed a sign of life on 2026-03-02.'] }),
    since: Nullable(Instant({ description: 'Since when it is due; null where that is not known.' })),
    until: Nullable(
      Instant({ description: 'Until when it is wanted; null where nothing presses. It may have passed.' })
    ),
    call: Nullable(
      Line(300, {
        description: 'The very call that does it.',
        examples: ['POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations']
      })
    ),
    link: Nullable(Url({ description: 'Where to look at it.' }))
  },
  { description: 'Something that awaits a person.' }
)
export type Task = Static<typeof Task>

export const TaskPage = PageOf(Task, 500)
