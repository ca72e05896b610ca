import { runBuild } from './run-build.ts';
import { CONTENT_FOLDER, SITE_FOLDER } from './site-under-test.ts';

/** Builds the real content once for every test of the built site. */
export default async function setup(): Promise<void> {
  if (process.env['SITE_UNDER_TEST']) return;
  const { status, output } = await runBuild(CONTENT_FOLDER, SITE_FOLDER);
  if (status !== 0) throw new Error(`The real content does not build:\n${output}`);
}
