export * from './message.ts'
export * from './sdl.ts'
export * from './shapes.ts'
export * from './summary.ts'
