import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataFolderPlugin } from './src/cli/build/data-folder-plugin.ts';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), dataFolderPlugin(process.env['DATA_DIR'] ?? 'data')],
  publicDir: false,
  build: { target: 'es2022', cssMinify: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
  test: {
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', css: true, testTimeout: 30_000, include: ['tests/{unit,property,data,architecture}/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'component', environment: 'happy-dom', testTimeout: 60_000, include: ['tests/component/**/*.test.tsx'], setupFiles: ['tests/support/component-setup.ts'] } },
      { extends: true, test: { name: 'browser', environment: 'node', include: ['tests/browser/**/*.test.ts'], globalSetup: ['tests/support/browser-site.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
