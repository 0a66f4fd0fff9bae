export * from './notice.ts'
export * from './task.ts'
export * from './webhook.ts'
export * from './webhook-message.ts'
