import type { Issue } from '#domain/issue.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Issues with one complaint for each file that is not UTF-8, in the place of all that its broken words would bring.
 * Such a file has no other repair than being saved again, above all not the deletion of what cannot be read.
 */
export function nameGarbledFiles(files: readonly SourceFile[], issues: readonly Issue[]): Issue[] {
  const garbled = files.filter((file) => file.isGarbled).map((file) => file.path);
  return [...issues.filter((issue) => !garbled.includes(issue.file)), ...garbled.map(complain)];
}

function complain(file: string): Issue {
  return {
    rule: 'encoding',
    level: 'error',
    file,
    line: 1,
    column: 1,
    found: '这个文件不是 UTF-8 编码，汉字读出来是乱码',
    expected: '内容文件都用 UTF-8 编码',
    fix: file.endsWith('.csv')
      ? '在 Excel 或 WPS 里打开，另存为“CSV UTF-8（逗号分隔）”'
      : '在记事本里打开，“另存为”时编码选 UTF-8',
  };
}
