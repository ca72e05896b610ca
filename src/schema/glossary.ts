import { z } from 'zod';
import { field, id, idList, linkNames, text } from './field.ts';
import { sources } from './source.ts';
import { topicId } from './topic-id.ts';

const termSchema = z.strictObject({
  id: field(id, '编号', '小写拼音；发布后不再改', 'ling-jiuye-jiating'),
  name: field(text, '术语', '词本身', '零就业家庭'),
  aliases: field(linkNames, '别名', '其他叫法', []),
  topic: topicId,
  text: field(text, '解释', '30～120字，说给不懂行的人听', '家里有劳动能力的人都没有工作的家庭。'),
  documents: field(idList, '依据文件', '文件编号', []),
  related: field(idList, '相关项目', '项目编号', []),
  sources,
});

/** content/glossary.yaml: a list of words with plain explanations. */
export const glossarySchema = z.array(termSchema);

/** content/synonyms.yaml: what people say and the official word they mean. */
export const synonymsSchema = z.array(
  z.strictObject({
    say: field(z.array(text).min(1), '大家怎么说', '口语说法', ['退休金', '养老钱']),
    means: field(text, '正式说法', '本站用的词', '养老金'),
  }),
);
