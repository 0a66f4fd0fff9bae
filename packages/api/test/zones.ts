import { readConfig } from '../src/platform/config/config.ts'
import { setTimeZone } from '../src/platform/days.ts'

/** In which time zone the tests run, and in which the service: what is handed on to its processes. */
export const ZONES = { TZ: process.env.TZ, TIME_ZONE: process.env.TIME_ZONE }
setTimeZone(readConfig(ZONES).TIME_ZONE)
