import { defineCharter } from './element.ts'

defineCharter()
