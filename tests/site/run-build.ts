import { spawn } from 'node:child_process';

/** How a build ended and everything it printed. */
export interface BuildResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs the real build over a content folder, as `npm run build` does. */
export function runBuild(contentDir: string, outDir: string): Promise<BuildResult> {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    env: { ...inherited, CONTENT_DIR: contentDir, OUT_DIR: outDir },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
