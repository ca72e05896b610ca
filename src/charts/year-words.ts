/** Prints ascending years with runs drawn together: 「2013年至2017年、2019年」. */
export function formatYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(formatRun).join('、');
}

function formatRun([first, last]: [number, number]): string {
  if (first === last) return `${first}年`;
  return last === first + 1 ? `${first}年、${last}年` : `${first}年至${last}年`;
}
