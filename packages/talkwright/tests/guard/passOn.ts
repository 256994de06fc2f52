import type { Socket } from 'node:net'

/** Hands what comes by a socket on to another, and back; the end of one is that of both. */
export function passOn(socket: Socket, onward: Socket): void {
  const end = () => [socket, onward].forEach(side => side.destroy())
  socket.on('error', end).on('close', end).pipe(onward).on('error', end).on('close', end).pipe(socket)
}
