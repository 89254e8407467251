import type { FigureContext } from '../../../figure/value/definition.ts';
import { ask, askLate } from '../../../figure/value/questions.ts';
import { absence, type FigureAbsence } from '../../../figure/value/value.ts';
import { creditOf, type Credit } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import {
  groupsQuestionOf,
  questionOf,
  type Catalogue,
  type GroupEvidence,
  type GroupsChoice,
  type Indicator,
  type IndicatorId,
  type NodeId,
  type RegionGroups,
  type View,
} from '../../../model/index.ts';
import { parseGroups } from '../../../state/links/groups-text.ts';
import { groupWords, nodeName, type Words } from '../content/words.ts';

export interface GroupsAnswer {
  readonly groups: RegionGroups;
}

const asked = (view: View) => groupsQuestionOf(questionOf(view), parseGroups(view.alike));

/** What every figure of groups asks. */
export const asksGroups = (view: View) => ({ groups: ask('regionGroups', asked(view)) });

/** How sure the groups are, which takes longer. */
export const asksEvidence = (view: View) => ({ ...asksGroups(view), evidence: askLate('groupEvidence', asked(view)) });

export interface EvidenceAnswer extends GroupsAnswer {
  readonly evidence: GroupEvidence | null;
}

/** What every figure of groups is written with. */
export interface GroupsContext {
  readonly kind: 'context';
  readonly groups: RegionGroups;
  readonly choice: GroupsChoice;
  readonly words: Words;
  readonly credit: Credit;
  readonly notices: readonly string[];
}

/** Fewer regions make no groups. */
const FEWEST_REGIONS = 6;

export function groupsContext(
  { view, answers: { groups }, catalogue, speech, names }: FigureContext<GroupsAnswer>,
  heading: (messages: Words['messages']['groups']) => string,
): GroupsContext | FigureAbsence {
  const words = groupWords(speech, names);
  const { messages, format } = words;
  const choice = parseGroups(view.alike);
  if (groups.regions.length < FEWEST_REGIONS) {
    const { year } = view;
    return absence(
      heading(messages.groups),
      year.kind === 'fixed' ? messages.groups.tooFewYear({ year: year.year }) : messages.groups.tooFew,
    );
  }
  if (groups.variables.length === 0) return absence(heading(messages.groups), messages.groups.nothingVaries);
  const leaves = leavesOf(
    groups.variables.map(({ node }) => node),
    catalogue.indicators,
  );
  const subject = subjectOf(catalogue, { ...view, theme: 'all', indicator: null }, messages);
  const credit = creditOf({ result: { leaves }, catalogue, subject, messages });
  const notices = [
    ...(groups.leftOut.length === 0
      ? []
      : [
          messages.groups.leftOut({
            count: groups.leftOut.length,
            regions: format.list(groups.leftOut.map(({ region }) => names.region(region))),
          }),
        ]),
    ...(choice.imputation === 'none'
      ? []
      : [messages.groups.filled({ how: messages.groups.controls.imputations[choice.imputation] })]),
    weightsText(groups, words),
    ...noticesOf({ result: { notices: groups.notices, question: groups.question.question }, names, messages }),
  ];
  return { kind: 'context', groups, choice, words, credit, notices };
}

/** The indicators that scores rest on, or that are shown themselves. */
export function leavesOf(
  nodes: readonly NodeId[],
  indicators: Catalogue['indicators'],
): readonly { readonly indicator: IndicatorId }[] {
  const isOf = ({ id, theme, isInIndex }: Indicator): boolean =>
    nodes.some((node) => node === id || (isInIndex && (node === theme || (node === 'overall' && theme !== 'context'))));
  return indicators.filter(isOf).map(({ id }) => ({ indicator: id }));
}

/** What each variable weighs, where they do not all weigh the same. */
export function weightsText({ variables }: RegionGroups, words: Words): string {
  const { messages, format } = words;
  const weights = variables.map(({ weight }) => weight);
  const isEven = weights.every((weight) => Math.abs(weight - (weights[0] ?? 0)) < 1e-9);
  return isEven && variables.every(({ node }) => node in messages.themes)
    ? messages.groups.weightsEqual
    : messages.groups.weights({
        list: variables.map(({ node, weight }) => `${nodeName(node, words)} ${format.percent(weight)}`).join('; '),
      });
}
