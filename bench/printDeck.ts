import process from 'node:process'
import { launchBrowser } from '../browser/launch.ts'
import { run } from '../commands/run.ts'
import { exportPdf } from '../exporters/pdf.ts'
import { serveSite } from '../site/serve.ts'

// What `npm run export` does from the site on, as a program that can be timed from outside.
const [site, folder] = process.argv.slice(2)

await run(async () => {
  const server = await serveSite(site!)
  const browser = await launchBrowser()
  try {
    await exportPdf(browser, server.address('zh'), { lang: 'zh', cut: 'full' }, folder!)
  }
  finally {
    await browser.close()
    server.close()
  }
})
