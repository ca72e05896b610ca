// `npm start`: build the site over the real content, then serve it.
await import('./build.ts');
if (!process.exitCode) await import('./serve.ts');

export {};
