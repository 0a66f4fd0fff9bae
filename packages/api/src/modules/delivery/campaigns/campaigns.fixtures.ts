import { addDays, today } from '../../../platform/days.ts'

/** What creates a campaign of a portal that begins today and lasts for thirty days. */
export const campaignFor = (portal: string, more: object = {}) => ({
  portal,
  title: 'Fresh pages by spring',
  words: 'In April the new intranet search starts. Let us show it at its best.',
  measure: 'pages_up_to_date',
  target: 90,
  startsOn: today(),
  endsOn: addDays(today(), 30),
  ...more
})
