import { reportRecords } from '#catalog/open-records.ts';

export function GET(): Response {
  return Response.json(reportRecords());
}
