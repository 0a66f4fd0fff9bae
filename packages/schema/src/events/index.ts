export * from './event.ts'
export * from './occurrence.ts'
export * from './parts.ts'
export * from './recurrence.ts'
