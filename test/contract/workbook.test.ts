import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../data/build/tables/workbook.ts';

const SHEET = `<?xml version="1.0"?><worksheet><sheetData>
<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" s="3"/></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>in line</t></is></c><c r="B3"><v>1.5E-3</v></c><c r="C3" t="b"><v>1</v></c><c r="AA3" t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c></row>
<row><c><v>7</v></c><c t="e"><v>#N/A</v></c></row>
</sheetData></worksheet>`;
const workbook = (sheet = SHEET): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Other" r:id="rId1"/><sheet name="R&amp;D" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Target="/xl/worksheets/sheet2.xml" Id="rId2"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t xml:space="preserve"> Köln </t></si><si><r><t>two</t></r><r><rPr/><t> runs</t></r><rPh><t>no</t></rPh></si></sst>',
    ),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': strToU8(sheet),
  });

describe('a workbook of a source', () => {
  it('is read cell by cell, what is left out empty', () => {
    const rows = sheetRows(workbook(), 'R&D', 'test');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual([' Köln ', 'two runs', null, null]);
    expect(rows[1]).toEqual([]);
    expect(rows[2]?.slice(0, 4)).toEqual(['in line', 0.0015, true, null]);
    expect(rows[2]?.[26]).toBe('a < b');
    expect(rows[3]).toEqual([7, '#N/A']);
    expect(sheetRows(workbook(), 'Other', 'test')).toEqual([]);
  });

  it('names the file that has no such sheet, or is none', () => {
    expect(() => sheetRows(workbook(), 'Absent', 'a.xlsx')).toThrow(/a\.xlsx: sheet "Absent"/);
    expect(() => sheetRows(zipSync({ other: new Uint8Array() }), 'R&D', 'a.xlsx')).toThrow(/a\.xlsx: holds no/);
  });
});
