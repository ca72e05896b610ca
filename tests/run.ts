import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What one step found; a tool that only says yes or no counts as one. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** One part of the tests: a tool, or a project of Vitest. */
interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly project?: string;
}

const REPORTS = '.cache/test-results';
const BIN = join('node_modules', '.bin');

const STEPS: readonly Step[] = [
  { name: 'lint and format', program: 'biome', args: ['check', '.'] },
  { name: 'format of pages', program: 'prettier', args: ['--check', 'src/**/*.astro'] },
  { name: 'types', program: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  vitest('unit'),
  vitest('site'),
];

function vitest(project: string): Step {
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  return {
    name: `tests: ${project}`,
    program: 'vitest',
    args: [...args, `--outputFile.json=${reportOf(project)}`],
    project,
  };
}

function reportOf(project: string): string {
  return join(REPORTS, `${project}.json`);
}

/** Runs a step with its output shown as it comes; resolves to whether it ended well. */
function run({ program, args }: Step): Promise<boolean> {
  const child = spawn(join(BIN, program), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
}

/** What Vitest wrote down; a run that died before or outside a test is one failure. */
function readOutcome(project: string, isGood: boolean): Outcome {
  if (!existsSync(reportOf(project))) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportOf(project), 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  return { passed, failed: failed === 0 && (!isGood || passed === 0) ? 1 : failed };
}

async function take(step: Step): Promise<Outcome> {
  process.stdout.write(`\n── ${step.name}\n`);
  const start = performance.now();
  const isGood = await run(step);
  const outcome = step.project
    ? readOutcome(step.project, isGood)
    : { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  const seconds = Math.round((performance.now() - start) / 1000);
  const verdict = outcome.failed > 0 ? 'FAILED' : 'ok';
  process.stdout.write(`── ${step.name}: ${verdict}, ${seconds} s\n`);
  return outcome;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of STEPS) outcomes.push(await take(step));
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
