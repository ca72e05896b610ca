import type { TextMatch, TextRule } from './language/text-rule.ts';

/** Headings go down one level at a time, and a page begins with ##: its title is the only first level. */
export const headingOrder: TextRule = {
  rule: 'heading-order',
  level: 'error',
  good: ['## 一\n\n### 二\n\n## 三', '#标签'],
  bad: ['## 一\n\n#### 三', '# 一'],
  find: ({ text }) => {
    const found: TextMatch[] = [];
    let previous = 1;
    for (const match of text.matchAll(/^(#{1,6})[ \t]+[^\n]*/gmu)) {
      const level = match[1]?.length ?? 1;
      const highest = Math.min(previous + 1, 6);
      if (level === 1 || level > highest) {
        const right = '#'.repeat(level === 1 ? 2 : highest);
        found.push({
          start: match.index,
          end: match.index + level,
          found: level === 1 ? '正文里用了一级标题“#”' : `从 ${previous} 级标题直接跳到 ${level} 级`,
          expected: '正文标题从“##”开始，一级一级往下',
          fix: `改成“${right}”`,
          replacement: right,
        });
      }
      previous = level === 1 ? 2 : Math.min(level, highest);
    }
    return found;
  },
};
