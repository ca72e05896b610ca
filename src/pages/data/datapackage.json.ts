import { dataPackage } from '#catalog/open-records.ts';

export function GET(): Response {
  return Response.json(dataPackage());
}
