/** What a command needs of the world; tests give their own. */
export interface CliIo {
  readonly readText: (path: string) => Promise<string>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<string>;
  /** One line to standard output. */
  readonly out: (line: string) => void;
  /** Bytes to standard output, nothing added. */
  readonly outBytes: (bytes: Uint8Array) => Promise<void>;
  /** A file, made or written over. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** One line to standard error. */
  readonly err: (line: string) => void;
  readonly cwd: string;
}

/** A command of the command line: 0 done, 1 the input is wrong, 2 the usage is wrong. */
export type Command = (args: readonly string[], io: CliIo) => Promise<number>;
