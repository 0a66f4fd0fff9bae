import { imports as operations } from './generated/operations.ts'
import { runOf } from './import-run.ts'

/** The noun `imports`, for {@link connect}. */
export const imports = { ...operations, run: runOf }
