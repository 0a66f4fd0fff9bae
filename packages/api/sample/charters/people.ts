import { type Charter, forces, impact, lists, measures, says } from './charter.ts'

/** The charters of the communities about people and ways of working, and of those that are getting ready or have ended. */
export const people: Charter[] = [
  {
    community: 'new-hands',
    versions: [
      {
        title: 'Charter of New Hands',
        published: 130,
        reviewIn: 235,
        sections: [
          says('vision', 'Ask anybody here about their first year, and they smile.'),
          says(
            'mission',
            'Nobody is new alone. In a year each newcomer knows ten people outside their own unit, and has been useful to one of them.'
          ),
          lists('goals', [
            'Everyone has a mooring partner in the first week.',
            'Fresh eyes are asked before they get used to it.'
          ]),
          measures(
            {
              name: 'Mooring partners in the first week',
              unit: '%',
              baseline: 60,
              target: 95,
              dueIn: 235,
              values: [88, 81]
            },
            {
              name: 'People known outside the own unit',
              unit: 'people after a year',
              baseline: 4,
              target: 10,
              dueIn: 235,
              values: [8, 7]
            }
          ),
          impact(
            ['A first year in good company', 'newcomers'],
            ['Questions that only new people ask', 'everybody else']
          ),
          forces(
            [['Those who were new last year want to give it back', 5]],
            [
              ['Shifts that start at sea', 4],
              ['Managers who need hands at once', 3]
            ]
          ),
          lists('values', ['Welcome', 'Fresh eyes', 'Patience']),
          lists('ground_rules', [
            'No question is asked too late.',
            'Who knows a word explains it, and adds it to the glossary.'
          ]),
          says('ways_of_working', 'A coffee each week; a grand tour each month; the ninety-day talk.'),
          says(
            'sponsor_commitment',
            'Rachel Oduya has coffee with a newcomer every month, and asks what surprised them.'
          )
        ]
      }
    ]
  },
  {
    community: 'facilitation-circle',
    versions: [
      {
        title: 'Charter of the Facilitation Circle',
        published: 240,
        reviewIn: 125,
        consent: true,
        sections: [
          says('mission', 'Anyone who has to bring people together finds a method, a partner and the courage to try.'),
          lists('goals', [
            'Each session runs a format that nobody here has run before.',
            'Every request for a facilitator is answered within two days.'
          ]),
          measures({
            name: 'Meetings helped',
            unit: 'meetings a quarter',
            baseline: 3,
            target: 15,
            dueIn: 125,
            values: [12, 11, 7]
          }),
          lists('ground_rules', ['We practise on each other.', 'First what helped, then what did not.']),
          says('ways_of_working', 'Every other week, with another host each time. We decide by consent.')
        ]
      }
    ]
  },
  {
    community: 'project-navigators',
    versions: [
      {
        title: 'Charter of Project Navigators',
        published: 300,
        reviewIn: 65,
        sections: [
          says(
            'mission',
            'Finish more of what we start, stop the rest earlier, and be kind to each other while doing so.'
          ),
          lists('goals', [
            'A second opinion on any plan within 48 hours.',
            'A premortem before each project of more than a year.'
          ]),
          measures({
            name: 'Projects stopped in time',
            unit: 'projects',
            baseline: 2,
            target: 15,
            dueIn: 65,
            values: [11, 9, 6]
          }),
          lists('ground_rules', ['No stake, no agenda.', 'We applaud those who stopped in time.']),
          says('ways_of_working', 'Every three weeks; the logbook in between.')
        ]
      }
    ]
  },
  {
    community: 'mentoring-match',
    versions: [
      {
        title: 'Charter of Mentoring Match',
        published: 610,
        reviewIn: 120,
        sections: [
          says(
            'mission',
            'Everyone who wants a mentor finds one outside their own line; everyone who mentors learns how.'
          ),
          lists('goals', ['Nobody waits longer than one round.', 'A third of the mentors are on board or on track.']),
          lists('ground_rules', [
            'A mentor is not a boss, a therapist or a shortcut.',
            'Six months, then it ends, with a small celebration.'
          ]),
          says('ways_of_working', 'Two rounds a year. We look at the mix before each.')
        ]
      }
    ]
  },
  {
    community: 'women-at-sea',
    versions: [
      {
        title: 'Charter of Women at Sea',
        published: 280,
        reviewIn: 85,
        consent: true,
        sections: [
          says(
            'mission',
            'More women on every bridge and in every engine room, with boots that fit and a career that goes on after the first child.'
          ),
          lists('goals', ['Kit in every size, on every vessel.', 'A mentor for each woman who trains for a licence.']),
          measures(
            {
              name: 'Women on bridges and in engine rooms',
              unit: '%',
              baseline: 7,
              target: 15,
              dueIn: 450,
              values: [11, 10, 9]
            },
            {
              name: 'Vessels with kit in all sizes',
              unit: 'vessels',
              baseline: 3,
              target: 22,
              dueIn: 85,
              values: [17, 12, 9]
            }
          ),
          lists('ground_rules', [
            'What is said here is not passed on.',
            'Women set the agenda; allies listen, carry and vouch.'
          ]),
          says(
            'scope',
            'We speak for ourselves. Complaints go to those who can investigate them, with company if wanted.'
          ),
          says('ways_of_working', 'Every four weeks, at changing hours, so that no shift is always left out.')
        ]
      }
    ]
  },
  {
    community: 'repair-cafe',
    versions: [
      {
        title: 'Charter of the Repair Café',
        published: 1100,
        reviewIn: -5,
        sections: [
          says('mission', 'Mend rather than replace, and pass the skill on.'),
          lists('goals', ['A café in Rotterdam every month.', 'Half of what is brought goes home working.']),
          lists('ground_rules', [
            'Whoever brings it holds the screwdriver.',
            'No promises, and no batteries on the fire.'
          ]),
          says('ways_of_working', 'First Saturday, three tables, one kettle.')
        ]
      },
      {
        title: 'Charter of the Repair Café',
        sections: [
          says('mission', 'Mend rather than replace, and pass the skill on: on board, on track and by post.'),
          lists('goals', ['A toolbox on each vessel.', 'Half of what is brought goes home working.']),
          lists('ground_rules', [
            'Whoever brings it holds the screwdriver.',
            'No promises, and no batteries on the fire.'
          ])
        ]
      }
    ]
  },
  {
    community: 'open-stage',
    versions: [
      {
        title: 'Charter of Open Stage',
        sections: [
          says(
            'mission',
            'A friendly room to practise in, so that it isn’t always the same six people who give the talks.'
          ),
          lists('ground_rules', ['Feedback only on request.', 'Managers go last.', 'Everybody is applauded, twice.'])
        ]
      }
    ]
  },
  {
    community: 'paperless-bridge',
    versions: [
      {
        title: 'Charter of the Paperless Bridge',
        published: 1500,
        reviewIn: -770,
        sections: [
          says('mission', 'Every bridge crew works without paper logs and is glad about it.'),
          lists('goals', [
            'All nineteen bridges have moved to screens.',
            'When the last logbook goes to the museum, the community ends.'
          ]),
          lists('ground_rules', ['Two crews for each pilot, never one.', 'A pencil stays on every bridge.'])
        ]
      }
    ]
  }
]
