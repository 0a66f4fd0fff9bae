import type { Static } from '@sinclair/typebox'
import { TASK_KINDS } from '../names.ts'
import { Choice, Entity, Id, Instant, Line, Nullable, PageOf, Ref, Text, Url } from '../primitives/shapes.ts'

export const TaskKind = Choice('TaskKind', TASK_KINDS, { description: 'The kind of task.' })
export type TaskKind = Static<typeof TaskKind>

export const Task = Entity(
  'Task',
  {
    kind: Ref(TaskKind),
    subject: Id({
      description: 'The resource it concerns (id): a page, a finding, a membership, a request, a case.'
    }),
    what: Line(400, {
      description: 'What to do.',
      examples: ['Review the page of Service Design on Intranet']
    }),
    why: Text(1500, { description: 'The reason.', examples: ['The last sign of life was on 2 March 2026.'] }),
    since: Nullable(Instant({ description: 'Since when it has been due; null if unknown.' })),
    until: Nullable(Instant({ description: 'The deadline; null if there is none. It can be in the past.' })),
    call: Nullable(
      Line(300, {
        description: 'The API call that completes the task.',
        examples: ['POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations']
      })
    ),
    link: Nullable(Url({ description: 'The URL at which to view it.' }))
  },
  { description: 'A task that a person has to do.' }
)
export type Task = Static<typeof Task>

export const TaskPage = PageOf(Task, 500)
