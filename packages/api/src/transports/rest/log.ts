// Which of what PostgreSQL says of an error are names of ours; the rest quotes the values that were sent.
const NAMES = ['severity', 'code', 'schema', 'table', 'column', 'constraint', 'routine', 'position']

/** An error as the log has it: where it came from, and of a database's error only the names, never a value. */
export const loggedError = (error: Error) => {
  const said = error as Error & Record<string, unknown>
  const frames = String(error.stack).match(/^\s+at .*$/gm) ?? []
  const named = Object.fromEntries(NAMES.filter(name => said[name] !== undefined).map(name => [name, said[name]]))
  const message = said.severity ? `the database answered ${said.code}` : error.message
  return { type: error.name, message, stack: [message, ...frames].join('\n'), ...named }
}
