import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { crawlPortals } from './job.ts'
import { discoveryOperations } from './operations.ts'
import { discoveredPages } from './table.ts'

export const discovery = defineModule({
  name: 'discovery',
  personal: [
    personal(discoveredPages, {
      people: { ignoredById: { erasure: 'emptied', holds: ['id', 'url', 'ignoredAt'] } }
    })
  ],
  operations: discoveryOperations,
  jobs: [
    {
      name: 'crawl-sitemaps',
      description: 'Reads the sitemaps of portals that are due, and lists their pages.',
      schedule: '* * * * *',
      expireInSeconds: 3600,
      run: crawlPortals
    }
  ]
})
