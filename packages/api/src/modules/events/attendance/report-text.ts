import { ApiError } from '../../../core/problem/api-error.ts'
import { reportFaults } from '../words.en.ts'

const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/** The text of a report in the encoding that its first bytes say, else in UTF-8. @throws ApiError where it is in no such encoding. */
export const textOfReport = (bytes: Buffer): string => {
  const [encoding] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? ['utf-8']
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ApiError('INVALID_INPUT', reportFaults.encoding)
  }
}
