export * from './charter.ts'
export * from './charter-review.ts'
export * from './poll.ts'
export * from './section.ts'
