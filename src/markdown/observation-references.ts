import type { PhrasingContent, Root } from 'mdast';
import type { Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { addressOf } from '#domain/address.ts';
import { formatCompletion, formatInSentence, type Observation } from '#domain/observation.ts';
import { element, textNode } from './element.ts';
import { attributeOf, isJsx, type JsxElement } from './jsx.ts';
import { printMask } from './masked-words.ts';

/** Looks a record up by its id. */
export type FindObservation = (id: string) => Observation | undefined;

/**
 * remark plugin: puts the record in the place of `<Observation id="…" />` and plain words in that of
 * `<Masked kind="…" />`. Throws on an id nobody has; the checks before a build name its line.
 */
export function remarkObservationReferences(findObservation: FindObservation) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      const isReference = isJsx(node, 'Observation') || isJsx(node, 'Masked');
      if (!isReference || parent === undefined || index === undefined) return;
      const phrase = print(node as JsxElement, findObservation);
      const isAlone = node.type === 'mdxJsxFlowElement';
      const replacement = isAlone ? { type: 'paragraph', children: [phrase] } : phrase;
      (parent as Parent).children.splice(index, 1, replacement);
      return SKIP;
    });
  };
}

function print(node: JsxElement, findObservation: FindObservation): PhrasingContent {
  if (node.name === 'Masked') {
    const kind = attributeOf(node, 'kind') ?? '';
    return element('span', { className: 'masked', dataMasked: kind }, [
      textNode(printMask(kind, attributeOf(node, 'as'))),
    ]);
  }
  const id = attributeOf(node, 'id') ?? '';
  const observation = findObservation(id);
  if (!observation) throw new Error(`没有编号为“${id}”的数据，先运行 npm run check 看是哪一行。`);
  return printObservation(observation);
}

/** The HTML of one record inside a sentence: value, unit, share of the target, link to its own address. */
export function printObservation(observation: Observation): PhrasingContent {
  const completion = formatCompletion(observation);
  const link: PhrasingContent = {
    type: 'link',
    url: addressOf('observation', observation.id),
    children: [textNode(formatInSentence(observation))],
  };
  return element(
    'data',
    {
      dataObservation: observation.id,
      dataStatus: observation.status,
      ...(observation.kind === 'target' && { dataKind: 'target' }),
      ...(observation.value !== undefined && { value: String(observation.value) }),
    },
    completion
      ? [link, element('span', { className: 'completion' }, [textNode(`（${completion}）`)])]
      : [link],
  );
}
