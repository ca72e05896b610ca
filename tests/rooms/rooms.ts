/** What a room of src/ may import. docs/rooms.md prints the same table for people; a test compares the two. */
export interface RoomRule {
  /** Other rooms; a room may always import itself. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Packages and built-in modules: a pattern that each must match (`only`) or must not match (`never`). */
  readonly only?: RegExp;
  readonly never?: RegExp;
}

const NOTHING = /^(?!)/u;
const ASTRO = /^astro(?:$|:|\/)/u;
const DESK = /^(?:node:|zod$|astro(?:$|\/)|astro:content$)/u;

export const ROOMS: Readonly<Record<string, RoomRule>> = {
  domain: { rooms: [], only: NOTHING },
  schema: { rooms: ['domain'], only: /^zod$/u },
  checks: { rooms: ['domain'], only: NOTHING },
  markdown: { rooms: ['domain'], never: ASTRO },
  'content-files': { rooms: ['domain', 'schema', 'checks', 'markdown'], never: ASTRO },
  import: { rooms: ['domain', 'schema', 'content-files'], never: ASTRO },
  catalog: {
    rooms: ['domain', 'checks', 'markdown', 'charts'],
    typesOf: ['schema'],
    never: /^(?:node:|zod$)/u,
  },
  charts: { rooms: ['domain'], never: DESK },
  search: { rooms: ['domain'], never: ASTRO },
  components: { rooms: ['domain', 'charts', 'search', 'styles'], never: DESK },
  layouts: { rooms: ['domain', 'charts', 'search', 'components', 'styles'], never: DESK },
  pages: { rooms: ['domain', 'charts', 'search', 'catalog', 'components', 'layouts', 'styles'], never: DESK },
  cli: {
    rooms: ['domain', 'schema', 'checks', 'content-files', 'markdown', 'import', 'search'],
    never: /^astro:/u,
  },
  'content.config': { rooms: ['schema', 'content-files'] },
  styles: { rooms: [], only: NOTHING },
};

/** What code that runs in a browser may import: its own room and these, and nothing that needs Node. */
export const BROWSER_RULE: RoomRule = {
  rooms: ['domain', 'charts', 'search', 'styles'],
  never: /^(?:node:|zod$|astro(?:$|:|\/))/u,
};

/** Most lines of a code file; tables of data live outside code. */
export const LONGEST_FILE = 300;
/** Most files that one page reaches; what loads later, on demand, is counted on its own. */
export const WIDEST_REACH = 25;
