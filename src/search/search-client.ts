import type { SearchAnswer, SearchRequest, SearchSource, WorkerMessage } from './answer.ts';
import type { FaultKind } from './fetch-unpacked.ts';
import type { WorkerReply } from './search.worker.ts';

/** What becomes of a request: answers, the last of them complete, or a fault. */
export type SearchListener = {
  answer: (answer: SearchAnswer) => void;
  fault: (kind: FaultKind) => void;
};

/** The page's end of the search worker. A new request makes all earlier ones void. */
export class SearchClient {
  private readonly sources: SearchSource[];
  private worker: Worker | undefined;
  private latest = 0;
  private listener: SearchListener | undefined;

  constructor(sources: readonly SearchSource[]) {
    this.sources = sources.map((source) => ({
      ...source,
      manifest: new URL(source.manifest, location.href).href,
    }));
  }

  /** Starts the worker and lets it fetch the head of the index. */
  start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => this.receive(data));
    worker.addEventListener('error', () => {
      // The worker's own file could not be had or run: the next request tries with a new one.
      this.worker = undefined;
      worker.terminate();
      this.listener?.fault(navigator.onLine ? 'missing' : 'offline');
    });
    this.worker = worker;
    this.post({ type: 'open', sources: this.sources });
    return worker;
  }

  search(request: Omit<SearchRequest, 'id'>, listener: SearchListener): void {
    this.start();
    this.latest++;
    this.listener = listener;
    this.post({ type: 'search', request: { ...request, id: this.latest } });
  }

  private post(message: WorkerMessage): void {
    this.worker?.postMessage(message);
  }

  private receive(reply: WorkerReply): void {
    if (reply.type === 'answer' && reply.answer.id === this.latest) this.listener?.answer(reply.answer);
    if (reply.type === 'fault' && reply.id === this.latest) this.listener?.fault(reply.kind);
  }
}

/** The indexes named on an element of the page; the first is this site's own, whose manifest may stand there too. */
export function sourcesOf(element: HTMLElement): SearchSource[] {
  const sources = JSON.parse(element.dataset['searchSources'] ?? '[]') as SearchSource[];
  const [own] = sources;
  if (own && element.dataset['searchKnown']) own.known = JSON.parse(element.dataset['searchKnown']);
  return sources;
}
