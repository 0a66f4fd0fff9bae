// Imports who was at which meeting into Guildhall: a JSON file of the shape `attendance-neutral/1`, with its community, the people
// whom it knows by a handle, its meetings, and their attendance.
//
//   BASE_URL=http://localhost:3000 API_KEY=guild_sk_… npx node examples/import-attendance.ts FILE
//     --dry-run         ask the service what it would do, and change nothing
//     --rows FILE       write the rows as NDJSON and send nothing
//     --notes FILE      write a line for every value that is not in the rows as it stands, and why
//     --accept-losses   exit with 0 also where values of the file are lost
//     --source NAME     the name of the importing system, where the file does not give it
//
// A second run changes nothing, since every row carries the key it has in the source. Exits with 0 when the file was imported, with 1
// when a row failed or nothing could be sent, with 3 when values of the file have a place here and are not in it (docs/import.md).
import { toAttendanceRows } from './attendance/to-rows.ts'
import { runScript } from './directory/script.ts'

const USAGE =
  'Usage: BASE_URL=… API_KEY=… npx node examples/import-attendance.ts FILE [--dry-run] [--rows FILE] [--notes FILE] [--source NAME] [--accept-losses]'

await runScript(USAGE, toAttendanceRows)
