import { type Charter, forces, impact, lists, measures, says } from './charter.ts'

/** The charters of the communities on board, on track and on the quay. */
export const operations: Charter[] = [
  {
    community: 'safe-hands',
    versions: [
      {
        title: 'Charter of Safe Hands',
        published: 180,
        reviewIn: 185,
        sections: [
          says('vision', 'In the first three minutes, everybody on duty is calm enough to help.'),
          says(
            'importance',
            'Help from outside takes forty minutes to reach most of our routes. Until then there is us.'
          ),
          says(
            'mission',
            'Everyone on duty knows what to do in the first three minutes, and has somebody to talk to afterwards.'
          ),
          says(
            'how',
            'We play drills whose end nobody knows, carry one card in eleven languages, and listen afterwards.'
          ),
          lists('goals', ['Each crew plays two drills a year.', 'Whoever was there has a listener within a day.']),
          measures(
            {
              name: 'Crews with two drills a year',
              unit: '%',
              baseline: 35,
              target: 100,
              dueIn: 185,
              values: [81, 74, 60]
            },
            { name: 'Heard within a day', unit: '%', baseline: 50, target: 100, dueIn: 185, values: [94, 90, 72] }
          ),
          impact(
            ['Three minutes that count', 'travellers and crews'],
            ['Nobody goes home alone with it', 'those who were there']
          ),
          says(
            'resources',
            'Six hours a week of the leader, two evenings of training a quarter, forty pocket cards a month.'
          ),
          forces(
            [
              ['Every crew has a story of its own', 4],
              ['The rescue volunteers train with us', 4]
            ],
            [
              ['Drills that are ticked off', 4],
              ['Night shifts never meet', 3],
              ['Talking is taken for weakness', 2]
            ]
          ),
          lists('values', ['Calm', 'Practice', 'Confidence kept']),
          lists('ground_rules', ['What is told to a listener stays there.', 'In a drill, mistakes are the point.']),
          says('scope', 'We write drills and cards. Procedures and inquiries belong to Safety & Environment.'),
          says('sponsor_commitment', 'Ngaire Tamihana takes part in one drill a year, without knowing how it ends.')
        ]
      }
    ]
  },
  {
    community: 'near-miss-stories',
    versions: [
      {
        title: 'What we promise each other',
        published: 720,
        consent: true,
        sections: [
          says('mission', 'Turn almost-accidents into stories early enough that they remain almost-accidents.'),
          lists('ground_rules', [
            'Nobody gets into trouble for a story told here.',
            'Stories leave the circle only when the teller has read the text and agreed.',
            'One story of your own in the first half year.'
          ]),
          says('ways_of_working', 'One evening a month, phones in the basket.')
        ]
      }
    ]
  },
  {
    community: 'night-trains',
    versions: [
      {
        title: 'Charter of Night Trains',
        published: 400,
        reviewIn: 330,
        sections: [
          says('mission', 'A night’s sleep, a warm welcome and an on-time morning, on every one of our night trains.'),
          lists('goals', ['Doors that close without waking anybody.', 'Breakfast for those who leave before six.']),
          measures({
            name: 'Travellers who slept well',
            unit: '%',
            baseline: 58,
            target: 75,
            dueIn: 330,
            values: [69, 66, 66, 61]
          }),
          lists('ground_rules', ['Two calls, one agenda.', 'Cleaners speak first.']),
          says('ways_of_working', 'A call at 05:30 and one at 20:00, with notes shared in between.')
        ]
      }
    ]
  },
  {
    community: 'winter-operations',
    versions: [
      {
        title: 'Charter of Winter Operations',
        published: 500,
        reviewIn: 230,
        sections: [
          says('mission', 'Share what keeps routes open and people safe through the cold months.'),
          lists('goals', [
            'The winter book is on every northern vessel by October.',
            'A route is called off two hours before, not ten minutes.'
          ]),
          lists('ground_rules', ['In the busy months the community rests.', 'The sea decides; we say so in time.']),
          says('ways_of_working', 'Monthly from March to October. One chapter of the winter book at each meeting.')
        ]
      }
    ]
  },
  {
    community: 'harbour-hosts',
    versions: [
      {
        title: 'Charter of Harbour Hosts',
        published: 840,
        reviewIn: -475,
        sections: [
          says('mission', 'Whoever stands on one of our quays knows within a minute where to go.'),
          lists('ground_rules', ['We greet first.', 'We never say “that is not my ship”.']),
          says('ways_of_working', 'Every other week, in turns at each port.')
        ]
      },
      {
        title: 'Charter of Harbour Hosts',
        published: 225,
        reviewIn: 140,
        sections: [
          says(
            'mission',
            'Whoever stands on one of our quays knows within a minute where to go and that somebody cares.'
          ),
          says(
            'why_now',
            'The Ticket Desk Network has joined us. We agree anew on what a host does, and what a seller of tickets does.'
          ),
          lists('goals', [
            'The question book has an answer to each question within a week.',
            'Everyone spends one day a year at another port.'
          ]),
          measures({
            name: 'Job swaps',
            unit: 'days a year',
            baseline: 4,
            target: 33,
            dueIn: 140,
            values: [21, 17, 9]
          }),
          lists('ground_rules', [
            'We greet first.',
            'We never say “that is not my ship”.',
            'Hard shifts end with a colleague, not with a form.'
          ]),
          says('ways_of_working', 'Every other week, in turns at each port; the question book in between.')
        ]
      }
    ]
  }
]
