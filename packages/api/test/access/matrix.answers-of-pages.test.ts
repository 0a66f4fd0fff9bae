import t from 'tap'
import { tryAnswers } from './matrix.answers.fixtures.ts'

// Thousands of changes, each with all that can be read around it, take their time on a busy machine.
t.setTimeout(1_800_000)

t.test(
  'no change of pages and what is done about them shows its caller what they cannot read right after it',
  { timeout: 1_800_000 },
  async t => {
    await tryAnswers(t, 'pages')
  }
)
