import { defineModule } from '../../../core/module/module.ts'
import { pictureOperations } from './operations.ts'

export const pictures = defineModule({ name: 'pictures', operations: pictureOperations })
