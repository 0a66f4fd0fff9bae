import { defineMetrics } from './element.ts'

defineMetrics()
