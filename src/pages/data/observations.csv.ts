import { observationsCsv } from '#catalog/open-data.ts';

export function GET(): Response {
  return new Response(observationsCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
