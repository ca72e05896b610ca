/** Says what a command is doing once it has taken longer than a second, and nothing before. */
export function createProgress(out: NodeJS.WritableStream, now: () => number) {
  const started = now();
  return (step: string): void => {
    if (now() - started > 1000) out.write(`${step}……\n`);
  };
}
