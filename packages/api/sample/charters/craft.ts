import { also, type Charter, forces, impact, lists, measures, says, type Version } from './charter.ts'

const journeys: Version[] = [
  {
    title: 'Charter of Accessible Journeys',
    published: 1380,
    reviewIn: -1015,
    sections: [
      says('mission', 'We find the barriers on our routes and have them removed.'),
      lists('goals', [
        'Every port has been travelled once by a traveller who uses a wheelchair.',
        'We keep a list of barriers.'
      ]),
      lists('ground_rules', ['We travel the route before we talk about it.', 'Travellers who test with us are paid.']),
      says('ways_of_working', 'A ride-along every second month, and a meeting after it.')
    ]
  },
  {
    title: 'Charter of Accessible Journeys',
    published: 600,
    reviewIn: -235,
    sections: [
      says(
        'mission',
        'We make sure that nobody has to phone ahead to travel with us. We try our own journeys with the people who find them hardest, and share what we learn.'
      ),
      lists('goals', [
        'Every route has been travelled once by a traveller who uses a wheelchair, a cane or a hearing loop.',
        'Each barrier in the log has a name and a date within a week.',
        'What one port has learned, the others know within a month.'
      ]),
      measures(
        { name: 'Barriers removed', unit: 'barriers a year', baseline: 9, target: 40, dueIn: -200 },
        { name: 'Routes travelled together', unit: 'routes', baseline: 4, target: 24, dueIn: -200 }
      ),
      lists('ground_rules', [
        'We travel the route before we talk about it.',
        'Travellers who test with us are paid.',
        'A barrier is nobody’s fault and somebody’s task.'
      ]),
      says(
        'scope',
        'We decide alone what we test, what we publish in the log, and how we spend the ride-along budget. What is built, and when, is decided by Property & Works.'
      ),
      says(
        'ways_of_working',
        'Ride-alongs every second month; Fix-it Friday every other week; the barrier log is open to all.'
      )
    ]
  },
  {
    title: 'Charter of Accessible Journeys',
    published: 95,
    reviewIn: 270,
    sections: [
      says('vision', 'Anyone can decide at breakfast to visit a friend on another island, and simply go.'),
      says(
        'importance',
        'One traveller in six meets a barrier on our routes that the others do not see. Each of them tells a family, a doctor or a school whether we can be relied on.'
      ),
      says(
        'why_now',
        'The new vessels are being drawn this year. A kerb that is wrong on paper costs an afternoon; the same kerb in steel costs thirty years.'
      ),
      says(
        'mission',
        'We make sure that nobody has to phone ahead to travel with us. We try our own journeys with the people who find them hardest, share what we learn the same week, and keep at it until the barrier is gone.'
      ),
      says(
        'how',
        'We ride along, write down what we met, and find the person who can change it. We bring travellers to the table early, and stay until the barrier is gone.'
      ),
      lists('goals', [
        'Every route has been travelled this year by a traveller with a disability.',
        'Each barrier in the log has a name and a date within a week.',
        'Plans of new vessels and terminals are tested before they are signed.'
      ]),
      lists('priorities', [
        'Ramps that open at any hour',
        'Announcements that can be read and heard',
        'Plans of the new vessels'
      ]),
      lists('outputs', [
        'The barrier log, open to all',
        'A page of findings after each ride-along',
        'A test of each plan, on two pages'
      ]),
      measures(
        {
          name: 'Barriers removed',
          unit: 'barriers a year',
          baseline: 9,
          target: 60,
          dueIn: 270,
          values: [47, 41, 38, 31, 24, 18]
        },
        {
          name: 'Routes travelled together',
          unit: 'routes',
          baseline: 4,
          target: 31,
          dueIn: 270,
          values: [26, 24, 19, 16, 11, 8]
        },
        {
          name: 'Days from finding to date',
          unit: 'days',
          baseline: 34,
          target: 7,
          dueIn: 120,
          values: [9, 12, 12, 19, 27, 31]
        }
      ),
      impact(
        ['Travel without asking first', 'travellers with a disability, and their families'],
        ['Fewer calls and complaints', 'the colleagues at the counters'],
        ['Plans that need no second building site', 'Property & Works']
      ),
      says(
        'resources',
        'Eight hours a week of the coordinator, travel for twelve people every second month, and a fund of 6,000 for the time of travellers.'
      ),
      forces(
        [
          ['The new vessels are being drawn, and the designers ask us', 5],
          ['Colleagues who came to one ride-along come again', 4],
          ['The travellers’ forum tests with us', 3]
        ],
        [
          ['Keys, codes and habits differ from port to port', 4],
          ['Winter timetables leave no hour for a ride-along', 3],
          ['Barriers without a budget line wait for a year', 3]
        ]
      ),
      lists('values', ['Dignity before speed', 'Nothing about us without us', 'Curiosity and comfortable shoes']),
      lists('ground_rules', [
        'We travel the route before we talk about it.',
        'Travellers who test with us are paid.',
        'A barrier is nobody’s fault and somebody’s task.',
        'Pictures show barriers, not people.'
      ]),
      says(
        'scope',
        'We decide alone what we test, what we publish in the log, and how we spend the fund. What is built, and when, is decided by Property & Works, who answer within four weeks.'
      ),
      says(
        'ways_of_working',
        'Ride-alongs every second month, Fix-it Friday every other week. Minutes within three days, by whoever did not speak most.'
      ),
      says(
        'sponsor_commitment',
        'Solveig Brandvold travels one route a year with us, opens doors to the designers of the vessels, and counts travel time as working time.'
      ),
      also(
        'How we part',
        'Whoever leaves hands over the barriers in their name, one by one, with a cup of coffee for each.'
      )
    ]
  }
]

const data: Version[] = [
  {
    title: 'Charter of Data Craft',
    published: 700,
    reviewIn: 25,
    consent: true,
    sections: [
      says(
        'mission',
        'Raise the craft of everyone who works with data, so that decisions rest on figures that can be traced, questioned and repeated.'
      ),
      lists('goals', [
        'Nobody who brings a table leaves without a next step.',
        'The figures that everyone quotes have a source that anyone can open.',
        'Each year, thirty colleagues who never did so before publish a chart.'
      ]),
      measures(
        {
          name: 'Tables treated in the surgery',
          unit: 'tables a quarter',
          baseline: 6,
          target: 25,
          dueIn: 25,
          values: [22, 19, 20, 14, 11]
        },
        {
          name: 'Quoted figures with a source',
          unit: '%',
          baseline: 35,
          target: 90,
          dueIn: 25,
          values: [78, 70, 61, 52, 44]
        }
      ),
      lists('ground_rules', [
        'No question is too small.',
        'No figure without its source.',
        'Nobody’s mistake becomes an anecdote without their blessing.'
      ]),
      says('ways_of_working', 'Surgery on Mondays, reading circle once a month, the doubt hour when somebody doubts.'),
      says(
        'scope',
        'We recommend methods and tools, and decide on our own shelf and notebooks. What is reported to the board stays with those who report it.'
      )
    ]
  },
  {
    title: 'Charter of Data Craft',
    reviewIn: 380,
    consent: true,
    vote: {
      since: 3,
      endsIn: 4,
      votes: [
        [0, 'agree'],
        [1, 'agree', 'The goal about forecasts is what I had hoped for.'],
        [3, 'object', 'Fourteen units in a year is a promise that two people would have to keep. I agree with eight.']
      ],
      comments: [
        {
          by: 2,
          section: 'ways_of_working',
          text: 'Could Thursdays begin at ten? The night shift would like to come, too.'
        },
        {
          by: 1,
          section: 'vision',
          text: '“One click away” is shorter than what we had, and says the same.',
          isResolved: true
        },
        { by: 3, section: 'measures', text: 'Who counts the readers of forecasts, and how do we know that they can?' }
      ]
    },
    sections: [
      says('vision', 'When somebody asks “how do we know?”, the answer is one click away.'),
      says(
        'mission',
        'Raise the craft of everyone who works with data, so that decisions rest on figures that can be traced, questioned and repeated.'
      ),
      lists('goals', [
        'Nobody who brings a table leaves without a next step.',
        'The figures that everyone quotes have a source that anyone can open.',
        'Every unit has somebody who can read a forecast with its uncertainty.'
      ]),
      measures(
        { name: 'Tables treated in the surgery', unit: 'tables a quarter', baseline: 22, target: 30, dueIn: 380 },
        { name: 'Quoted figures with a source', unit: '%', baseline: 78, target: 95, dueIn: 380 },
        { name: 'Units with a reader of forecasts', unit: 'units', baseline: 5, target: 14, dueIn: 380 }
      ),
      forces(
        [
          ['Managers have begun to ask for the source', 4],
          ['Two groups go deeper and bring back what they find', 3]
        ],
        [
          ['Old dashboards that nobody dares to switch off', 4],
          ['The surgery is full, and Mondays are short', 3]
        ]
      ),
      lists('ground_rules', [
        'No question is too small.',
        'No figure without its source.',
        'Nobody’s mistake becomes an anecdote without their blessing.',
        'A model says how sure it is, or stays in the drawer.'
      ]),
      says(
        'ways_of_working',
        'Surgery on Mondays and Thursdays, reading circle once a month, the doubt hour when somebody doubts.'
      ),
      says(
        'scope',
        'We recommend methods and tools, and decide on our own shelf and notebooks. What is reported to the board stays with those who report it.'
      )
    ]
  }
]

/** The charters of the communities around design, software, language and data. */
export const craft: Charter[] = [
  { community: 'accessible-journeys', versions: journeys },
  {
    community: 'plain-language',
    versions: [
      {
        title: 'Our charter, in plain language',
        published: 210,
        reviewIn: 155,
        sections: [
          says('vision', 'Nobody reads a sentence of ours twice.'),
          says(
            'mission',
            'Help everyone who writes for travellers or colleagues to be understood at first reading, by everybody, also when they are tired, late or worried.'
          ),
          says(
            'why_now',
            'Half of the letters that we send are answered with a question. Each of these questions is a sentence that we can mend.'
          ),
          lists('goals', [
            'The hundred most used letters are rewritten.',
            'Each text on the line has three readers within a day.'
          ]),
          measures(
            {
              name: 'Letters rewritten',
              unit: 'of the hundred',
              baseline: 0,
              target: 100,
              dueIn: 155,
              values: [61, 44, 20]
            },
            {
              name: 'Letters answered with a question',
              unit: '%',
              baseline: 48,
              target: 20,
              dueIn: 155,
              values: [33, 37, 45]
            }
          ),
          impact(['Letters that are understood', 'travellers'], ['Less time on the telephone', 'Customer Care']),
          forces(
            [
              ['Lawyers who read aloud with us', 4],
              ['Nine languages make short sentences a habit', 3]
            ],
            [
              ['Templates that nobody owns', 4],
              ['“But it has always said so”', 2]
            ]
          ),
          lists('values', ['Short', 'Kind', 'True']),
          lists('ground_rules', [
            'We edit texts, never people.',
            'The author has the last word.',
            'Whoever stumbles is right.'
          ]),
          says('ways_of_working', 'The clothes line is always open. On the first Tuesday we read aloud.'),
          says('sponsor_commitment', 'Yasmine Haddou signs no letter that has not been on the line.')
        ]
      }
    ]
  },
  {
    community: 'service-design',
    versions: [
      {
        title: 'Charter of Service Design',
        published: 770,
        reviewIn: -40,
        sections: [
          says(
            'mission',
            'Make every service simple to use and simple to run, for travellers and for the colleagues behind it.'
          ),
          lists('goals', [
            'Every new service has a blueprint before it has a budget.',
            'Each quarter we spend a day on one terminal, and leave it better.',
            'Those who run a service are in the room when it is designed.'
          ]),
          lists('outputs', ['Blueprints on the shelf', 'A list of small repairs after each day outdoors']),
          measures({
            name: 'New services with a blueprint',
            unit: '%',
            baseline: 20,
            target: 80,
            dueIn: -40,
            values: [64, 64, 51, 40, 38]
          }),
          lists('values', ['Unfinished is welcome', 'The whole trip, not our part of it']),
          lists('ground_rules', [
            'Show the mess.',
            'Ask before you advise.',
            'Whoever brings the work says which questions it needs.'
          ]),
          says('ways_of_working', 'Show the mess every other Thursday; a day outdoors each quarter; pairs at any time.')
        ]
      }
    ]
  },
  {
    community: 'listening-posts',
    versions: [
      {
        title: 'Charter of Listening Posts',
        published: 330,
        reviewIn: 400,
        sections: [
          says('mission', 'Nobody here decides for travellers without having listened to some of them this month.'),
          lists('goals', [
            'A listening post in a different waiting room each month.',
            'Every finding fits on one page, and says what we don’t know.'
          ]),
          measures({
            name: 'Findings that were used',
            unit: '%',
            baseline: 30,
            target: 60,
            dueIn: 400,
            values: [52, 49, 41]
          }),
          lists('ground_rules', [
            'Three questions, not four.',
            'What is said at the table stays without a name.',
            'We go back and tell what came of it.'
          ]),
          says('ways_of_working', 'One table, two chairs, a rota. An hour of practice before the first shift.')
        ]
      }
    ]
  },
  {
    community: 'software-guild',
    versions: [
      {
        title: 'Charter of the Software Guild',
        published: 345,
        reviewIn: 20,
        consent: true,
        sections: [
          says(
            'mission',
            'Write software that our colleagues can trust at three in the morning, and learn to do it a bit better each week.'
          ),
          lists('goals', [
            'Every incident is read aloud once by somebody who was not there.',
            'Each team swaps a developer for a month every year.'
          ]),
          measures({
            name: 'Incidents read aloud',
            unit: '%',
            baseline: 40,
            target: 100,
            dueIn: 20,
            values: [92, 88, 71, 55]
          }),
          lists('ground_rules', [
            'Ask early.',
            'Say “I don’t know”.',
            'Credit by name.',
            'Leave the build greener than you found it.'
          ]),
          says('scope', 'We agree on the tools that all teams share. What a team builds, it decides itself.'),
          says(
            'ways_of_working',
            'Mob hour on Wednesdays, lightning talks on the last Friday, the incident book at any time. We decide by consent.'
          )
        ]
      }
    ]
  },
  {
    community: 'open-timetables',
    versions: [
      {
        title: 'Charter of Open Timetables',
        published: 250,
        reviewIn: 115,
        sections: [
          says(
            'mission',
            'Publish our timetables, stops and disruptions as open data that is complete, on time and correct, together with the lines around us.'
          ),
          lists('goals', [
            'All 1,204 stops have somebody who looks after them.',
            'Every report about wrong data is answered within two working days.'
          ]),
          measures(
            {
              name: 'Stops looked after',
              unit: 'stops',
              baseline: 410,
              target: 1204,
              dueIn: 115,
              values: [968, 871, 702]
            },
            {
              name: 'Reports answered within two days',
              unit: '%',
              baseline: 55,
              target: 95,
              dueIn: 115,
              values: [93, 88, 74]
            }
          ),
          lists('ground_rules', [
            '“Harbour” is not a name.',
            'A feed that is late is wrong.',
            'Corrections go back to the source.'
          ]),
          says(
            'ways_of_working',
            'One call every three weeks, with eleven lines and agencies. Names are agreed on in writing.'
          )
        ]
      }
    ]
  },
  { community: 'data-craft', versions: data }
]
