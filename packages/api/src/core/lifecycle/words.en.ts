import { either } from '../problem/either.ts'

/** What any lifecycle says of transitions that are not possible. */
export const lifecycleLacks = {
  service: 'The service does this automatically.',
  finalStatus: (noun: string, state: string) => `The ${noun} is ${state}, which is a final status.`,
  otherStatus: (noun: string, state: string, from: readonly string[]) =>
    `The ${noun} is ${state}. This is possible only while it is ${either(from)}.`,
  from: (moment: string) => `Possible from ${moment}.`,
  several: (lacks: number) => `This is not possible yet: ${lacks} requirements are not met.`
}
