import { indicatorRecords } from '#catalog/open-records.ts';

export function GET(): Response {
  return Response.json(indicatorRecords());
}
