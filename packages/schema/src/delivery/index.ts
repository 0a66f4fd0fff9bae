export * from './notice.ts'
export * from './task.ts'
export * from './webhook.ts'
