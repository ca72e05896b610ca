import type { SearchAnswer, WorkerMessage } from './answer.ts';
import { kindOf, SearchEngine } from './engine.ts';
import type { FaultKind } from './fetch-unpacked.ts';

/** What the worker posts: an answer, or why there is none. */
export type WorkerReply =
  | { type: 'answer'; answer: SearchAnswer }
  | { type: 'fault'; id: number; kind: FaultKind };

let engine: SearchEngine | undefined;
let latest = 0;

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

self.addEventListener('message', async ({ data }: MessageEvent<WorkerMessage>) => {
  if (data.type === 'open') {
    engine = new SearchEngine(data.sources);
    // A failure here comes up again, and is told, with the first query.
    engine.open().catch(() => undefined);
    return;
  }
  const { request } = data;
  latest = request.id;
  const isStale = () => latest !== request.id;
  try {
    await engine?.search(request, (answer) => reply({ type: 'answer', answer }), isStale);
  } catch (error) {
    if (!isStale()) reply({ type: 'fault', id: request.id, kind: kindOf(error) });
  }
});
