import { observationRecords } from '#catalog/open-data.ts';

export function GET(): Response {
  return Response.json(observationRecords());
}
