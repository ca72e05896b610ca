/** Administrative level of the bureau that wrote a report. */
export type PlaceLevel = '国家' | '省' | '市' | '县';

/** Where something was measured. Names below the province stay masked as the source masks them. */
export interface Place {
  readonly level: PlaceLevel;
  readonly province?: string;
}

/** Prints `全国`, `广东`, `广东某县` or `某市`, never a name that the source hides. */
export function formatPlace(place: Place): string {
  if (place.level === '国家') return '全国';
  if (place.level === '省') return place.province ?? '某省';
  return `${place.province ?? ''}某${place.level}`;
}
