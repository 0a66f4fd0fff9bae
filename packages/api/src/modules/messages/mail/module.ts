import { defineModule } from '../../../core/module/module.ts'
import * as en from '../words.en.ts'
import { sendMails } from './send.ts'

export const mail = defineModule({
  name: 'mail',
  jobs: [
    {
      name: 'send-mails',
      description: 'Sends notices by e-mail, to each person at most one mail a day; urgent ones at once.',
      everySeconds: 20,
      expireInSeconds: 900,
      run: sendMails
    }
  ],
  words: { en }
})
