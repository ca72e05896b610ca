/** What kind of thing an indicator counts. */
export type Measure = '计数' | '金额' | '比率' | '标准' | '时长';

/** A look-alike that must not be confused with this one, and why. */
export interface LookAlike {
  readonly id: string;
  readonly why: string;
}

/** 指标: what is measured, in which base unit, and what exactly is counted. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly topic: string;
  readonly unit: string;
  readonly definition: string;
  readonly measure: Measure;
  readonly isRate: boolean;
  /** What a rate is a share of, when the source says. */
  readonly base?: string;
  readonly lookAlikes: readonly LookAlike[];
  readonly note?: string;
  readonly file: string;
}
