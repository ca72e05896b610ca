import type { PartialDate, PlainDate } from './plain-date.ts';
import type { Source } from './source.ts';

export type DocumentKind =
  | '法律'
  | '行政法规'
  | '党内法规和文件'
  | '部门规章'
  | '规范性文件'
  | '地方文件'
  | '工作文书';
export type DocumentStatus = '有效' | '已修改' | '失效' | '草拟' | '未核实';

/** 文件: a law, decision or notice that others cite as their basis. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: DocumentKind;
  readonly issuers: readonly string[];
  /** 文号, only when it was verified. */
  readonly number?: string;
  readonly date?: PartialDate;
  readonly effective?: PartialDate;
  readonly status: DocumentStatus;
  readonly url?: string;
  readonly summary: string;
  readonly replacedBy?: string;
  readonly sources: readonly Source[];
  readonly verified: PlainDate;
  readonly note?: string;
  readonly file: string;
}
