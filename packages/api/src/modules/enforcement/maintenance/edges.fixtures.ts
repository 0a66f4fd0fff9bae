/** Which steps there are, written by hand from the domain; it knows nothing of the table. */
export const EDGES = [
  'compliant due',
  'compliant overdue',
  'due overdue',
  'overdue second_notice',
  'second_notice final_notice',
  'final_notice suspension_proposed',
  'suspension_proposed suspended',
  'suspended removed',
  ...['compliant', 'due', 'overdue', 'second_notice', 'final_notice'].map(state => `${state} suspended`),
  ...['due', 'overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended'].map(
    state => `${state} compliant`
  ),
  ...['overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended'].map(state => `${state} overdue`),
  ...['overdue', 'second_notice', 'final_notice', 'suspension_proposed', 'suspended'].map(state => `${state} due`)
]
