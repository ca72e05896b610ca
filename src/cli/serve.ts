import { existsSync } from 'node:fs';
import { readSettings } from '#content-files/settings.ts';

const port = Number(process.env['PORT'] ?? 4321);
const { outDir } = readSettings(process.env, new Date());
if (!existsSync(outDir)) {
  process.stderr.write(`还没有生成过网站：${outDir} 不存在。先运行 npm run build。\n`);
  process.exitCode = 1;
} else {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const astro = await import('astro');
  const server = await astro.preview({ outDir, logLevel: 'error', server: { port } });
  process.stdout.write(`网站在 http://localhost:${server.port} ，按 Ctrl+C 结束。\n`);
}
