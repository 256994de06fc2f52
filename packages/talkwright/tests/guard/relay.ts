// Run inside a network namespace: hands what comes by a socket of a folder on
// to the port of its name at an address, until its input ends.
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { passOn } from './passOn.ts'

const [, , address, folder, ...ports] = process.argv
let listening = 0
for (const port of ports) {
  createServer(socket => passOn(socket, connect({ host: address, port: Number(port) }))).listen(join(folder!, port), () => {
    listening += 1
    if (listening === ports.length)
      process.stdout.write('listening\n')
  })
}
process.stdin.on('end', () => process.exit()).resume()
