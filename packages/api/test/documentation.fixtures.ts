/** Which blocks of a page (or, with a number, how many from its first on) another test runs. */
export const RUN_BY: Record<string, string> = {
  'README.md sh': 'packages/api/test/readme.test.ts',
  'README.md js': 'packages/api/test/readme.test.ts',
  'README.md html': 'packages/api/test/readme.test.ts',
  'packages/sdk/README.md ts': 'packages/sdk/test/docs.test.ts',
  'docs/activity.md sh': 'packages/api/src/modules/audit/activity/docs.test.ts',
  'docs/activity.md js 2': 'packages/api/src/modules/audit/activity/docs.test.ts',
  'docs/attendance.md sh': 'packages/api/src/modules/events/attendance/docs.test.ts',
  'docs/engagement.md sh': 'packages/api/src/modules/engagement/docs.test.ts',
  'docs/events.md sh': 'packages/api/src/modules/events/events/docs.test.ts',
  'docs/meetings.md sh': 'packages/api/src/modules/events/agenda/docs.test.ts',
  'docs/portal.md sh': 'packages/api/src/modules/delivery/overview/docs.test.ts',
  'docs/resources.md sh 1': 'packages/api/src/modules/knowledge/resources/docs.test.ts',
  'docs/resources.md js 1': 'packages/api/src/modules/knowledge/resources/docs.test.ts',
  'docs/webhooks.md js 1': 'packages/api/src/modules/delivery/webhooks/docs.test.ts',
  'docs/governance/infractions.md js 1': 'packages/api/src/modules/keys/signing/signing.test.ts'
}

/** The first lines of the blocks that no test runs, and why. */
export const NOT_RUN: Record<string, string> = {
  'npm install @guildhall/sdk': 'It is what is published; the test of the README installs the packed one.',
  'openssl ts -query -data heads/2026-11-29.json -sha256 -cert -out head.tsq': 'It calls the service of someone else.',
  'docker compose exec postgres pg_dump -U guildhall -Fc guildhall > guildhall.dump':
    '`npm run drill` makes this backup, without Docker.',
  "psql \"$DATABASE_URL\" -c 'create role guildhall_app nologin' -c 'grant guildhall_app to current_user'":
    '`npm run drill` restores so.',
  'npm run reliability                      # all trials, about an hour': 'CI runs it by itself.',
  'packages/schema   the contract: every schema, once, in TypeBox; one folder per area': 'A tree of folders.',
  'progress = (latest value − baseline) ÷ (target − baseline), at least 0 and at most 1, rounded to four decimals':
    'A formula.',
  "default-src 'none'; script-src https://guild.example.org; connect-src https://guild.example.org":
    'A policy; the tests in the browser run under it.',
  'page requests ──► pages ──► evidence ─┐': 'A picture.',
  'User-agent: Guildhall': 'A robots.txt; the tests of the monitor have it.'
}
