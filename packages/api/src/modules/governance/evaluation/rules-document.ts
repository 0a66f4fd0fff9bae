import type { TSchema } from '@sinclair/typebox'
import { speechIn } from '../../../core/words/catalogue.ts'
import { everywhere, packOf, type RuleUse } from '../packs/packs.ts'
import { BASES } from '../packs/presets.ts'
import { facts } from './facts.ts'
import { factWord, ruleWord } from './in-words.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

const settingOf = ([name, { default: initial, description }]: [string, TSchema]) =>
  `| \`${name}\` | ${description} | \`${JSON.stringify(initial)}\` |`

const sectionOf = (rule: Rule): string => {
  const { id, version, severity, guards, clause, source, facts, settings, remedy: call } = rule
  const word = (name: 'title' | 'fails' | 'remedy' | 'effort') => ruleWord(id, name, speechIn())
  const own = Object.entries(settings.properties)
  return [
    `### ${id}`,
    '',
    `**${word('title')}.** ${word('fails')}`,
    '',
    `- Severity: ${severity} · version ${version}`,
    ...(guards ? [`- Asked before: \`${guards}\``] : []),
    `- Clause: ${clause} ${source}`,
    `- Facts: ${Object.values(facts)
      .map(({ id }) => `\`${id}\``)
      .join(', ')}`,
    `- Remedy (${word('effort')}): ${word('remedy')}${call ? ` \`${call}\`` : ''}`,
    ...(own.length > 0
      ? ['', '| setting | what it says | default |', '| --- | --- | --- |', ...own.map(settingOf)]
      : []),
    ''
  ].join('\n')
}

const packs = (Object.keys(BASES) as (keyof typeof BASES)[]).map(base => packOf({ base }, 0))

const inPack = (id: string, uses: readonly RuleUse[]) => {
  const use = uses.find(({ rule }) => rule.id === id)
  const found = use && everywhere(use)
  if (!found) return '–'
  const differing = Object.entries(found.settings).filter(
    ([name, value]) => value !== found.rule.settings.properties[name]?.default
  )
  return [found.severity, ...differing.map(([name, value]) => `${name} ${value}`)].join(', ')
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`

const packTable = [
  row(['rule', ...packs.map(({ base, baseVersion }) => `\`${base}\` ${baseVersion}`)]),
  row(['---', ...packs.map(() => '---')]),
  ...rules.map(({ id }) => row([`[${id}](#${id.replaceAll('.', '')})`, ...packs.map(pack => inPack(id, pack.rules))])),
  row([
    '**ladder** (days)',
    ...packs.map(({ ladder }) => `${ladder.secondNotice}, ${ladder.finalNotice}, ${ladder.suspension}`)
  ]),
  row(['**gates**', ...packs.map(({ gates }) => gates.join(', '))])
].join('\n')

const said = (id: string) => speechIn().say({ id, values: {} })

const measuresOf = ({ id, measures }: (typeof facts)[number]) =>
  Object.entries(measures)
    .map(([name, { type }]) => `\`${name}\`: ${said(factWord(id, name))} (${type})`)
    .join('<br>')

/** The catalogue of the rules for readers, made from the rules alone. */
export const rulesDocument = (): string => `# Rules

Made from the rules by \`npm run contract\`; a test keeps it fresh. \`GET /v1/rules\` answers the same as data, and
[Adding a rule](adding-a-rule.md) says what one costs. The sources: [000] How to run a community of practice, [001] Recipe,
failure and success patterns, [002] Governance guide and terms of use, [004] CoP toolkit.

A rule judges a page or a community by facts and settings alone: the same facts always give the same finding. It says \`pass\`,
\`warn\`, \`fail\`, \`inconclusive\` (not known), \`manual\` (a person judges) or \`not_applicable\` (too young, in a declared pause,
not active); where a waiver holds, what asks for something becomes \`waived\`.

\`since\` is the day on which it became so, as the facts have it: the end of a term, the first of the checks that failed, the decision
on a report, the day on which an interval was over. Where the facts have no date, it is the evaluation that first found it so. That is
the case for values that have no date of their own (missions, requirements, addresses, units, how many pages somebody represents), for
broken links and other flaws, controlled markings and the similarity of words, and for what passes, unless terms show it; an evaluation
follows each check and each change at once.

## Ready-made packs

What each pack judges by, with its severity and the settings that differ from the defaults. A portal starts from one of them
(\`PUT /v1/portals/{portal}/rule-pack\`) and says what differs; a dry run (\`POST /v1/portals/{portal}/dry-runs\`) shows first what
that would change. Days of the ladder: second notice, final notice, suspension proposed. Gates are the rules whose failure puts a
page on the ladder; classified material and conduct go to a person at once instead.

${packTable}

## Pages

${rules
  .filter(({ of }) => of === 'page')
  .map(sectionOf)
  .join('\n')}
## Communities

${rules
  .filter(({ of, guards }) => of === 'community' && !guards)
  .map(sectionOf)
  .join('\n')}
## Transitions

A rule that guards a transition is not evaluated daily and results in no findings: it is asked before the transition, by the packs of
all portals that the community names; where it names none, by \`network\`. Where it fails, the transition is refused, and says what is
missing, with the call that supplies it. A portal disables it, sets it or waives it like any other rule.

${rules
  .filter(({ guards }) => guards)
  .map(sectionOf)
  .join('\n')}
## Facts

Each is read by one statement for all pages or communities, as of any moment. \`GET /v1/facts\` returns the same as data. Rules that a
portal defines compare measures: a number, a day by how many days ago it was, or one of some words. Facts about what single people did
have no measures: a threshold that is moved would tell how many of fewer than five did it.

| fact | what it tells | measures |
| --- | --- | --- |
${facts.map(fact => row([`\`${fact.id}\``, said(factWord(fact.id)), measuresOf(fact)])).join('\n')}
`
