// Run inside a network namespace: hands what comes by a socket of a folder on
// to the port of its name at an address, until its input ends.
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'

const [, , address, folder, ...ports] = process.argv
let listening = 0
for (const port of ports) {
  createServer((socket) => {
    const onward = connect({ host: address, port: Number(port) })
    const end = () => [socket, onward].forEach(side => side.destroy())
    socket.on('error', end).on('close', end).pipe(onward).on('error', end).on('close', end).pipe(socket)
  }).listen(join(folder!, port), () => {
    listening += 1
    if (listening === ports.length)
      process.stdout.write('listening\n')
  })
}
process.stdin.on('end', () => process.exit()).resume()
