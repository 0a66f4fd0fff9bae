export * from './graphql.ts'
export * from './problem.ts'
