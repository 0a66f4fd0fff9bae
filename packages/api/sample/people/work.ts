/** What people do: their profession, the units where it is found, how common it is, and titles from junior to lead. */
export type Work = { function: string; units: string[]; weight: number; titles: [string, string, string, string] }

export const WORK: Work[] = [
  {
    function: 'Deck',
    units: ['Fleet & Engineering'],
    weight: 9,
    titles: ['Ordinary seafarer', 'Able seafarer', 'Second mate', 'Captain']
  },
  {
    function: 'Engineering',
    units: ['Fleet & Engineering'],
    weight: 9,
    titles: ['Engine apprentice', 'Marine engineer', 'Second engineer', 'Chief engineer']
  },
  {
    function: 'Maintenance',
    units: ['Property & Works', 'Rail & Connections', 'Fleet & Engineering'],
    weight: 6,
    titles: ['Apprentice fitter', 'Fitter', 'Senior electrician', 'Depot supervisor']
  },
  {
    function: 'Operations',
    units: ['Ports & Terminals', 'Rail & Connections'],
    weight: 10,
    titles: ['Operations assistant', 'Shift planner', 'Duty controller', 'Control room lead']
  },
  {
    function: 'Customer service',
    units: ['Customer Care', 'Ports & Terminals', 'Rail & Connections'],
    weight: 10,
    titles: ['Quay host', 'Ticket adviser', 'Senior host', 'Terminal lead']
  },
  {
    function: 'Hospitality',
    units: ['Customer Care'],
    weight: 4,
    titles: ['Galley hand', 'Ship’s cook', 'Café manager', 'Catering team lead']
  },
  {
    function: 'Design',
    units: ['Digital', 'Communications'],
    weight: 5,
    titles: ['Junior designer', 'Service designer', 'Senior interaction designer', 'Design lead']
  },
  {
    function: 'Research',
    units: ['Digital', 'Customer Care'],
    weight: 3,
    titles: ['Research assistant', 'User researcher', 'Senior researcher', 'Research lead']
  },
  {
    function: 'Software',
    units: ['Digital', 'Data & Timetables'],
    weight: 9,
    titles: ['Junior developer', 'Developer', 'Senior developer', 'Technical lead']
  },
  {
    function: 'Data',
    units: ['Data & Timetables', 'Digital'],
    weight: 8,
    titles: ['Data assistant', 'Data analyst', 'Senior data scientist', 'Lead data scientist']
  },
  {
    function: 'Finance',
    units: ['Finance & Procurement'],
    weight: 5,
    titles: ['Accounts assistant', 'Accountant', 'Controller', 'Accounts team lead']
  },
  {
    function: 'Procurement',
    units: ['Finance & Procurement'],
    weight: 3,
    titles: ['Purchasing assistant', 'Buyer', 'Category manager', 'Purchasing team lead']
  },
  {
    function: 'Safety',
    units: ['Safety & Environment'],
    weight: 4,
    titles: ['Safety trainee', 'Safety officer', 'Senior environmental adviser', 'Safety team lead']
  },
  {
    function: 'Learning',
    units: ['People & Learning'],
    weight: 4,
    titles: ['Learning assistant', 'Trainer', 'Learning designer', 'Training team lead']
  },
  {
    function: 'Communications',
    units: ['Communications'],
    weight: 4,
    titles: ['Editorial assistant', 'Editor', 'Senior press officer', 'Lead editor']
  },
  {
    function: 'Legal',
    units: ['Finance & Procurement', 'Strategy Office'],
    weight: 2,
    titles: ['Legal trainee', 'Legal adviser', 'Senior counsel', 'Lead counsel']
  },
  {
    function: 'Project management',
    units: ['Strategy Office', 'Property & Works', 'Digital'],
    weight: 5,
    titles: ['Project assistant', 'Project manager', 'Senior project manager', 'Programme lead']
  }
]

/** The levels that go with the titles. */
export const LEVELS = ['Junior', 'Practitioner', 'Senior', 'Lead'] as const

/** The companies and agencies that people work for; most are our own. */
export const EMPLOYERS = [
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Skerryway',
  'Northlight Rail',
  'Baía Ferries',
  'Havn Studio'
] as const

/** How a short word about oneself begins. */
export const OPENINGS = [
  'Came for a summer job and stayed.',
  'Third generation on the quay.',
  'Used to teach; still can’t help it.',
  'Works mostly nights, answers mostly mornings.',
  'Back after two years of parental leave, and glad.',
  'Keeps a notebook for things that nearly went wrong.',
  'New to the sea, not to stubborn machines.',
  'Believes in checklists and in second breakfasts.',
  'Happy to be asked the same thing twice.',
  'Part-time here, part-time on a small farm.',
  'Moved from the depot to the desk last year.',
  'Likes a clear sentence and a clean workbench.',
  'Translates between engineers and everyone else.',
  'Learned the job from people who never wrote it down, so writes it down.'
] as const

/** How it goes on. */
export const INTERESTS = [
  'Ask me about tides.',
  'Sings bass.',
  'Currently learning sign language.',
  'Reads timetables for pleasure.',
  'Mends bicycles at weekends.',
  'Can offer an hour a month to anyone preparing a talk.',
  'Would like to learn more about data, slowly.',
  'Looking for a partner to practise Portuguese.',
  'Grows tomatoes on a houseboat.',
  'Glad to show people around the engine room.',
  'Collects old tickets.',
  'Always has spare gloves.',
  'Happy to read drafts.',
  'Knows where the good coffee is, in four ports.',
  'Curious about how other units plan their shifts.',
  'Plays chess by post.',
  'First aider, Mondays to Thursdays.'
] as const
