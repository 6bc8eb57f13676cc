import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever React or a library complains of is a fault of the test or of the code: nothing may be said.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  cleanup();
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls].map((parts) => parts.map(String).join(' '));
  vi.restoreAllMocks();
  expect(said, 'nothing may be written to the console').toEqual([]);
});
