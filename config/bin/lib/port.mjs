import { createServer } from 'node:net';
import { once } from 'node:events';

/** Opens a port of this machine, closes it again and returns its number. Rejects if the port is taken. */
async function tryPort(port) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: found } = server.address();
  server.close();
  await once(server, 'close');
  return found;
}

/** Finds a port that no program uses now. */
export const freePort = () => tryPort(0);

/** If another program uses the port, ends the command and says so. */
export async function requireFree(port, command) {
  try {
    await tryPort(port);
  } catch (error) {
    const why =
      error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
    console.error(
      `Port ${port} ${why}: end that one (perhaps another ${command}), or choose another: PORT=9000 ${command}\n` +
        `端口 ${port} 用不了：多半是另一个 ${command} 还开着。先关掉它，或者换一个：PORT=9000 ${command}`,
    );
    process.exit(1);
  }
}
