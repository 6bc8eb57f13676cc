import type { Server } from 'node:http';

/**
 * Starts to listen and gives the port (0 asks the system for a free one). Fails with a sentence where the port cannot be had.
 */
export async function listen(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new Error(`port ${port} is in use; stop what listens there or choose another: PORT=${port === 65535 ? port - 1 : port + 1} npm start`));
      else if (error.code === 'EACCES') reject(new Error(`port ${port} may not be used by this account; choose one above 1023: PORT=4173 npm start`));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
