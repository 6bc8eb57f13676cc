import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  base,
  plugins: [react()],
  publicDir: false,
  build: { target: 'es2022', cssMinify: true, modulePreload: { polyfill: false } },
  test: {
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['tests/{unit,property,data,architecture}/**/*.test.ts'] } },
      { extends: true, test: { name: 'component', environment: 'happy-dom', include: ['tests/component/**/*.test.tsx'], setupFiles: ['tests/support/component-setup.ts'] } },
      { extends: true, test: { name: 'browser', environment: 'node', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
