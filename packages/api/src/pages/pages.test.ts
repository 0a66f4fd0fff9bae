import t from 'tap'
import { handOn } from '../../test/app.ts'
