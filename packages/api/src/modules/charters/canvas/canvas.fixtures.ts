import { readFileSync } from 'node:fs'
import type { CharterSection, CharterSectionKind } from '@guildhall/schema'
import { speechIn } from '../../../core/words/catalogue.ts'
// Installs the modules, whose words are drawn.
import '../../../service/modules.ts'
import { readMarkdown } from '../markdown/read.ts'
import type { CharterInput } from './content.ts'
import { canvasWords } from './words.ts'

const section = (kind: CharterSectionKind, title: string, more: Partial<CharterSection> = {}): CharterSection => ({
  section: kind,
  title,
  text: '',
  items: [],
  measures: [],
  impacts: [],
  forces: [],
  ...more
})
const force = (direction: 'driving' | 'restraining', text: string, strength: number) => ({ direction, text, strength })

const charter = (sections: CharterSection[], more: Partial<CharterInput> = {}): CharterInput => ({
  title: 'Charter of Service Design',
  number: 3,
  publishedAt: '2026-03-02T09:00:00.000Z',
  nextReviewOn: '2027-03-02',
  community: 'Service Design',
  leaders: ['Ada', 'Bo'],
  sponsors: ['Cy'],
  sections,
  ...more
})

/** The words of canvases in English, for texts of a language. */
export const words = (language = 'en') => canvasWords(speechIn('en'), 'en-GB', language)

const VISION = 'Everybody who needs a public service finds it, understands it and finishes it the first time.'
const LOREM =
  'A service is a chain of steps that somebody takes to get something done, and each step is somebody’s work. When we improve one step without looking at the next, the queue only moves. That is why we look at the chain as it is walked, with the people who walk it, and write down where they stop, turn back or ask. '
const long = (length: number) => LOREM.repeat(Math.ceil(length / LOREM.length)).slice(0, length)

const usual = [
  section('vision', 'Our vision', { text: VISION }),
  section('how', 'How we work', {
    text: 'We meet every second Wednesday and show work in progress, not slides.\n\n- **Open desk** for any team, each Friday\n- Pairs from two departments test one form a month\n- What we learn is [written down](https://example.org/notes) the same week'
  }),
  section('measures', 'How we know that it works', {
    measures: [
      { name: 'Forms sent back for corrections', unit: '%', baseline: 31, target: 10, due: '2027-06-30' },
      { name: 'Time to the first answer', unit: 'days', baseline: 5, target: 2, due: '2026-12-31' },
      { name: 'Teams that test with users', unit: 'teams', baseline: 4, target: 20, due: null }
    ]
  }),
  section('impact', 'Impact', {
    impacts: [
      { on: 'Fewer forms are sent back', whom: 'citizens and the counter' },
      { on: 'New services start sooner', whom: 'departments' }
    ]
  }),
  section('resources', 'Resources', {
    text: 'Half a day a week for each member of the core group, agreed with their managers. A room with daylight. 6,000 a year for test participants.'
  }),
  section('values', 'Values', { items: ['Curious before critical', 'Plain words', 'The user is in the room'] }),
  section('ground_rules', 'Ground rules', {
    items: [
      'What is said here stays here until we agree otherwise',
      'Cameras are optional',
      'Who proposes it, starts it'
    ]
  }),
  section('forces', 'What helps us and what holds us back', {
    forces: [
      force('driving', 'The new director asks for user research in each project', 5),
      force('driving', 'Three departments share one form builder', 3),
      force('driving', 'Trainees bring fresh eyes', 1),
      force('restraining', 'Budgets are by department', 4),
      force('restraining', 'Old procurement rules favour finished specifications over discovery', 2)
    ]
  })
]

const JAPANESE =
  '私たちは、市民が必要とする公共サービスを、誰もが初めてでも「わかる」「できる」と感じられるようにします。部署の壁を越えて学び合い、失敗も成果も隠さず共有する場をつくります。'

const real = (file: string): CharterInput => {
  const url = new URL(`../../../../../../../shared/data/activity/charters/${file}.json`, import.meta.url)
  const { community, versions } = JSON.parse(readFileSync(url, 'utf8'))
  const text = versions.findLast(({ markdown }: { markdown?: string }) => markdown).markdown
  return charter(readMarkdown(text).sections, { title: community.name, community: community.name })
}

/** Canvases of every kind: short and long, of several scripts, with little and with too much. */
export const charters = {
  usual: charter(usual),
  short: charter([
    section('vision', 'Vision', { text: 'Tests that people trust.' }),
    section('how', 'How', { text: 'We meet monthly.' })
  ]),
  empty: charter([section('vision', 'Vision'), section('how', 'How')], {
    leaders: [],
    sponsors: [],
    nextReviewOn: null
  }),
  alone: charter([section('vision', 'Vision', { text: VISION })]),
  'without a vision': charter(usual.slice(1)),
  long: charter(
    usual.map(one =>
      one.section === 'forces' ? one : { ...one, text: `${one.text}\n\n${long(one.section === 'vision' ? 500 : 900)}` }
    )
  ),
  'too long': charter(usual.map(one => ({ ...one, text: long(5000) }))),
  emoji: charter(
    usual.map(one => ({
      ...one,
      title: `🌱 ${one.title}`,
      text: one.text && `${one.text} 👩‍💻 ❤️ 🇩🇪 👍🏽 ✅ 1️⃣`,
      items: one.items.map(item => `✨ ${item}`)
    })),
    { title: 'Charter 🎉 of Service Design 🧭' }
  ),
  arabic: charter(
    [
      section('vision', 'رؤيتنا', {
        text: 'نريد أن يجد كل مواطن الخدمة العامة التي يحتاجها، وأن يفهمها ويُنجزها من المرة الأولى دون عناء.'
      }),
      section('how', 'كيف نعمل', {
        text: 'نلتقي كل أربعاء ونعرض العمل كما هو، لا عروضًا تقديمية.\n\n- مكتب مفتوح كل يوم جمعة من الساعة 9:00 إلى 12:30\n- اختبار نموذج واحد شهريًا باستخدام Figma و Miro'
      }),
      section('measures', 'المقاييس', {
        measures: [
          { name: 'النماذج المُعادة للتصحيح', unit: '%', baseline: 31, target: 10, due: '2027-06-30' },
          { name: 'زمن أول رد', unit: 'أيام', baseline: 5, target: 2, due: null }
        ]
      }),
      section('impact', 'الأثر', { impacts: [{ on: 'نماذج أقل تُعاد', whom: 'المواطنون والشباك' }] }),
      section('resources', 'الموارد', { text: 'نصف يوم في الأسبوع لكل عضو، وميزانية 6,000 في السنة.' }),
      section('values', 'القيم', { items: ['الفضول قبل النقد', 'كلمات واضحة'] }),
      section('ground_rules', 'قواعد العمل', { items: ['ما يقال هنا يبقى هنا'] }),
      section('forces', 'القوى', {
        forces: [
          force('driving', 'المديرة الجديدة تطلب بحث المستخدمين', 5),
          force('restraining', 'الميزانيات حسب الإدارة', 3)
        ]
      })
    ],
    { title: 'ميثاق مجتمع تصميم الخدمات', community: 'تصميم الخدمات' }
  ),
  japanese: charter(
    [
      section('vision', '私たちのビジョン', { text: JAPANESE }),
      section('how', '進め方', {
        text: `${JAPANESE}${JAPANESE}\n\n- 隔週水曜日に「オープンデスク」を開く。\n- 毎月、ひとつの申請書を利用者と一緒に試す（Figma と紙の両方で）。`
      }),
      section('measures', '指標', {
        measures: [{ name: '差し戻された申請書', unit: '％', baseline: 31, target: 10, due: '2027-06-30' }]
      }),
      section('impact', '影響', { impacts: [{ on: '差し戻しが減る', whom: '市民と窓口' }] }),
      section('resources', '資源', { text: `中心メンバーは週に半日。${JAPANESE}` }),
      section('values', '価値観', { items: ['批判より好奇心', 'やさしい言葉'] }),
      section('forces', '推進力と抵抗力', {
        forces: [force('driving', '新しい局長が利用者調査を求めている', 5), force('restraining', '予算は部署ごと', 3)]
      })
    ],
    { title: 'サービスデザイン実践コミュニティ憲章', community: 'サービスデザイン' }
  ),
  german: charter(
    [
      section('vision', 'Unsere Vision', {
        text: 'Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaftskapitäne füllen ihre Anträge beim ersten Mal richtig aus.'
      }),
      section('how', 'Arbeitsweise', {
        text: 'Die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung wird in verständlicher Sprache neu geschrieben. Wir prüfen Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetze und Arbeiterunfallversicherungsgesetze mit den Menschen, die sie anwenden.'
      }),
      section('measures', 'Kennzahlen und Erfolgsnachweise', {
        measures: [
          {
            name: 'Durchschnittliche Antragsbearbeitungsdauerverkürzung',
            unit: 'Arbeitstage',
            baseline: 31.5,
            target: 10,
            due: '2027-06-30'
          }
        ]
      }),
      section('impact', 'Wirkung', {
        impacts: [{ on: 'Weniger Rückfragen', whom: 'Sachbearbeiterinnen und Bürgerinnen' }]
      }),
      section('resources', 'Ressourcen', { text: 'Arbeitszeitkontingentvereinbarungen mit den Abteilungsleitungen.' }),
      section('values', 'Werte', { items: ['Verantwortungsbewusstsein', 'Verständlichkeitsverpflichtung'] }),
      section('forces', 'Kräftefeld', {
        forces: [
          force('driving', 'Onlinezugangsgesetzumsetzungsverpflichtung', 4),
          force('restraining', 'Haushaltsvorläufigkeitsbestimmungen', 5)
        ]
      })
    ],
    {
      title: 'Satzung der Praxisgemeinschaft Verwaltungsdigitalisierungsangelegenheiten',
      community: 'Verwaltungsdigitalisierung'
    }
  ),
  'many measures and forces': charter(
    usual.map(one => {
      if (one.section === 'measures')
        return section('measures', 'Measures', {
          measures: Array.from({ length: 30 }, (_, at) => ({
            name: `Measure number ${at + 1} of the things that we count`,
            unit: at % 3 ? 'cases a month' : '%',
            baseline: at * 3,
            target: at * 5,
            due: '2027-06-30'
          }))
        })
      if (one.section === 'forces')
        return section('forces', 'Forces', {
          forces: Array.from({ length: 24 }, (_, at) =>
            force(
              at % 2 ? 'driving' : 'restraining',
              `Force number ${at + 1}: a reason that some of us name often, and others never`,
              (at % 5) + 1
            )
          )
        })
      return one
    })
  ),
  'no spaces': charter(
    [
      section('vision', 'V'.repeat(290), { text: 'x'.repeat(4000) }),
      section('how', 'How', { text: 'y'.repeat(4000) }),
      section('impact', 'i', { impacts: [{ on: 'o'.repeat(300), whom: 'w'.repeat(300) }] }),
      section('measures', 'm', {
        measures: [{ name: 'n'.repeat(200), unit: 'u'.repeat(60), baseline: -1e12, target: 1e12, due: '2027-01-01' }]
      }),
      section('forces', 'f', {
        forces: [force('driving', 'e'.repeat(300), 5), force('restraining', 'g'.repeat(300), 5)]
      })
    ],
    { title: 'W'.repeat(290), community: 'k'.repeat(200) }
  ),
  hostile: charter(
    [
      section('vision', '= #panic("x")', {
        text: '#read("canvas.typ") $ \\* ] #[ <script>alert(1)</script> @ref // comment /* x */ `raw` ~ \\u{41}'
      }),
      section('values', '#let x', { items: ['#import "@preview/x:1.0.0"', '$ sum $', '*no* [a](javascript:alert(1))'] })
    ],
    { title: '#read("/etc/passwd") $x$ *b* ] } &amp; <b>' }
  )
}

/** Charters that communities have published. */
export const realCharters = () => ({
  'API machinery': real('kubernetes-sig-api-machinery'),
  platforms: real('cncf-wg-platforms')
})
