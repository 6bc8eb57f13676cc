import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';

// Pages come in chunks; on a busy machine the first may take its time. A wait ends as soon as what it waits for is there.
configure({ asyncUtilTimeout: 20_000 });

// Whatever React or a library complains of is a fault of the test or of the code: nothing may be said.
// Plain functions, not spies: a test that spies on the console itself restores these.
const said: string[] = [];
const { error, warn } = console;

beforeEach(() => {
  said.length = 0;
  console.error = (...parts: readonly unknown[]) => void said.push(`error: ${parts.map(String).join(' ')}`);
  console.warn = (...parts: readonly unknown[]) => void said.push(`warn: ${parts.map(String).join(' ')}`);
});

afterEach(() => {
  cleanup();
  Object.assign(console, { error, warn });
  expect(said, 'nothing may be written to the console').toEqual([]);
});
