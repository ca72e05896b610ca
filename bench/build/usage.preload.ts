import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

// Loaded with --import into the process that is measured: only a process itself can tell its peak memory.
const folder = process.env['BENCH_USAGE_DIR'];
if (folder && isMainThread) {
  process.on('exit', () => {
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(process.resourceUsage()));
  });
}
