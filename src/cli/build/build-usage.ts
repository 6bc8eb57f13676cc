/** What `npm run build -- --help` says. */
export const buildUsage = `usage: npm run build [-- --keep-going]

Writes the complete static site, for any file host.

  --keep-going       malformed data are told but do not fail the build
  --help             this text

Environment:
  OUT_DIR            where the site is written (dist)
  DATA_DIR           the data folder (data)
  BASE_PATH          address of the site below its host, starts and ends with "/" (/)
  SITE_ORIGIN        scheme and host, as in https://example.vn, for links that need them
  SOURCE_DATE_EPOCH  day of the build in seconds, so that a build can be repeated

Exit: 0; 1 where data are malformed or the site cannot be written.
`;
