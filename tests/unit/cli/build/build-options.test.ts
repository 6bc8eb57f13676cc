import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readBuildOptions } from '../../../../src/cli/build/build-options.ts';

it('reads the environment and leaves the rest to defaults', () => {
  expect(readBuildOptions([], {}, '/site')).toMatchObject({ base: '/', origin: '', keepGoing: false, outFolder: '/site/dist', dataFolder: '/site/data' });
  expect(readBuildOptions(['--keep-going'], { BASE_PATH: '/kinh-te/', SITE_ORIGIN: 'https://example.vn', DATA_DIR: '../so-lieu' }, '/site')).toMatchObject({ base: '/kinh-te/', origin: 'https://example.vn', keepGoing: true, dataFolder: '/so-lieu' });
});

it.each(['kinh-te', '/kinh-te', '//', '/../', '/a b/', '/"/'])('refuses the base path %s with what would be right', (base) => {
  expect(() => readBuildOptions([], { BASE_PATH: base }, '/site')).toThrow('must start and end with "/"');
});

it.each(['example.vn', 'https://example.vn/', 'javascript:alert(1)'])('refuses the origin %s', (origin) => {
  expect(() => readBuildOptions([], { SITE_ORIGIN: origin }, '/site')).toThrow('a scheme and a host alone');
});

it('refuses an option it does not know', () => {
  expect(() => readBuildOptions(['--fast'], {}, '/site')).toThrow('--keep-going');
});

it('--help says how a build is used, every option and every part of the environment, and builds nothing', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/build/build.ts', '--help'], { encoding: 'utf8' });
  for (const word of ['npm run build', '--keep-going', 'OUT_DIR', 'DATA_DIR', 'BASE_PATH', 'SITE_ORIGIN', 'SOURCE_DATE_EPOCH', 'Exit:']) expect(said).toContain(word);
  expect(said).not.toMatch(/there is no option|public charts/u);
});
