export * from './poll.ts'
