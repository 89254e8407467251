import type { ReactNode } from 'react';
import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { detail, numberColumn, textColumn } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { COOPERATION_GROUPS, kindOfGroup, type Affiliations, type CooperationGroup } from '../../../model/index.ts';
import { askAffiliations, withChoice, membersOf } from '../content/choice.ts';
import { groupNames, settingOf } from '../content/context.ts';
import { linksCredit } from '../content/credits.ts';
import { regionsOnSheet } from '../content/sheet-regions.ts';
import '../content/cooperation.css';

interface Answers {
  readonly affiliations: Affiliations;
}

interface Shown {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: CooperationGroup;
    readonly name: string;
    readonly isOpen: boolean;
    readonly cells: readonly string[];
  }[];
}

const PROGRAMMES = COOPERATION_GROUPS.filter((id) => kindOfGroup(id) === 'programme');

function Draw({ shown: { heads, rows }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { cooperation } = useMessages('cooperation').messages;
  return (
    <SidewaysBox caption={cooperation.programmesTitle} className="cooperation-scroll">
      <HeadedTable
        className="cooperation-table figures"
        heads={heads}
        rows={rows.map(({ id, name, isOpen, cells }) => ({
          id,
          head:
            isStill || !isOpen ? (
              name
            ) : (
              <button
                type="button"
                className="link-button cooperation-programme"
                title={cooperation.programmesShow}
                onClick={() => acts.show(withChoice(view, { group: id }))}
              >
                {name}
              </button>
            ),
          cells,
        }))}
      />
    </SidewaysBox>
  );
}

/** Which Interreg programmes are open to the first region selected and to those on the sheet: ways to finance work together. */
export const programmes = defineFigure<Answers, Shown>({
  id: 'cooperation-programmes',
  words: ['cooperation', 'industry'],
  ask: (view) => (view.selected.length === 0 ? {} : { affiliations: askAffiliations() }),
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { cooperation } = setting.messages;
    const { format, names } = setting;
    const others = regionsOnSheet(context.view, context.catalogue).slice(1);
    const area = new Set(setting.catalogue.regions.flatMap(({ code, isInSeeArea }) => (isInSeeArea ? [code] : [])));
    const rows = PROGRAMMES.map((id) => {
      const members = membersOf(context.answers.affiliations, id).filter((code) => area.has(code));
      return {
        id,
        members,
        isOpen: members.includes(setting.region),
        both: others.filter((code) => members.includes(code)),
      };
    });
    const open = rows.filter(({ isOpen }) => isOpen).map(({ id }) => id);
    const listed = (codes: readonly (typeof setting.region)[]): string =>
      codes.length === 0 ? cooperation.programmesNobody : format.list(codes.map((code) => names.region(code)));
    return {
      kind: 'value',
      finding:
        open.length === 0
          ? cooperation.programmesNone({ region: setting.own })
          : cooperation.programmesFinding({ region: setting.own, programmes: groupNames(setting, open) }),
      subtitle: cooperation.programmesTitle,
      table: {
        columns: [
          textColumn('programme', cooperation.programmesHead),
          textColumn('open', cooperation.programmesOpen({ region: setting.own })),
          numberColumn('regions', cooperation.programmesRegions),
          textColumn('sheet', cooperation.programmesSheet),
          detail(textColumn('members', setting.messages.table.code)),
        ],
        rows: rows.map(({ id, members, isOpen, both }) => ({
          id,
          code: null,
          cells: [
            cooperation.groups[id],
            isOpen ? cooperation.yes : cooperation.no,
            { value: members.length },
            listed(both),
            members.join('; '),
          ],
        })),
      },
      isTable: true,
      chart: null,
      notices: [cooperation.uncheckedGroups],
      credit: linksCredit({ catalogue: context.catalogue, messages: setting.messages }, [cooperation.programmesSource]),
      numbers: null,
      shown: {
        heads: [
          cooperation.programmesHead,
          cooperation.programmesOpen({ region: setting.own }),
          cooperation.programmesRegions,
          ...(others.length === 0 ? [] : [cooperation.programmesSheet]),
        ],
        rows: rows.map(({ id, members, isOpen, both }) => ({
          id,
          name: cooperation.groups[id],
          isOpen,
          cells: [
            isOpen ? cooperation.yes : cooperation.no,
            format.number(members.length),
            ...(others.length === 0 ? [] : [listed(both)]),
          ],
        })),
      },
    };
  },
  Draw,
});
