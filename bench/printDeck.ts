import process from 'node:process'
import { launchBrowser } from 'talkwright/browser/launch'
import { run } from 'talkwright/cli/run'
import { exportPdf } from 'talkwright/print/pdf'
import { serveSite } from 'talkwright/site/serve'

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
