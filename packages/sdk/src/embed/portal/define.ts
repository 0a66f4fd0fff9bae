import { definePortal } from './element.ts'

definePortal()
