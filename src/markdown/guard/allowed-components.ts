/** A component an editor may write: which attributes it takes and what each may hold. */
export interface AllowedComponent {
  readonly required: readonly string[];
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly example: string;
}

/** The whole list. Anything that is not in it is refused, whatever it is called. */
export const ALLOWED_COMPONENTS: ReadonlyMap<string, AllowedComponent> = new Map([
  [
    'Observation',
    {
      required: ['id'],
      attributes: { id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ },
      example: '<Observation id="报告编号-001" />',
    },
  ],
  [
    'Masked',
    {
      required: ['kind'],
      attributes: {
        kind: /^(?:place|name|ordinal|date|title|quantity)$/,
        // What a reader sees instead of the usual words: 某县, 某月某日, （手机号已隐去）.
        as: /^[\p{Script=Han}\d（）()％%.、]{1,30}$/u,
      },
      example: '<Masked kind="place" />',
    },
  ],
]);
