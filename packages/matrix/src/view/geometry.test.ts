import * as fc from "fast-check";
import type { AccessMatrix } from "../data/access-matrix";
import { holdingsOf, noFilter } from "../table";
import {
  canvasSize,
  columnSizes,
  columnWidth,
  inView,
  principalWidth,
  sizes,
  type Viewport,
} from "./geometry";
import { tableModel } from "./table-model";

function tableOf(principals: number, accounts: number) {
  const matrix: AccessMatrix = {
    title: "",
    principals: Array.from({ length: principals }, (_, at) => ({ kind: "group", key: `g${at}` })),
    accounts: Array.from({ length: accounts }, (_, at) => ({ name: `a${at}`, id: "", tags: [] })),
    access: [],
    origins: [],
    originLists: [],
    grants: [],
  };
  const holdings = holdingsOf(matrix);
  return tableModel({ matrix, holdings, filter: noFilter, collapsed: new Set() });
}

/** Tables of the sizes that are promised, and one that is far larger. */
const tables = [tableOf(10, 10), tableOf(500, 2_000), tableOf(5_000, 20_000)];

const viewports = fc.record({
  width: fc.integer({ min: 320, max: 2_560 }),
  height: fc.integer({ min: 200, max: 1_600 }),
});

/** No more than fills the view, one that is cut on either side, and those that are ready beside it. */
function most(extent: number, size: number, ready: number): number {
  return Math.ceil(Math.max(extent, size) / size) + 1 + 2 * ready;
}

test("how much is drawn depends on the view, and not on the size of the table", () => {
  const places = fc.record({ left: fc.nat(3_000_000), top: fc.nat(200_000) });
  fc.assert(
    fc.property(viewports, places, fc.constantFrom(...tables), (size, place, table) => {
      const view: Viewport = { ...size, ...place };
      const { rows, columns } = inView(view, table);
      const header = sizes.unitRow + sizes.accountRow;
      expect(rows.end - rows.first).toBeLessThanOrEqual(most(size.height - header, sizes.row, 4));
      expect(columns.end - columns.first).toBeLessThanOrEqual(
        most(size.width - principalWidth(view), columnSizes.least, 2),
      );
    }),
  );
});

test("everything can be scrolled to", () => {
  fc.assert(
    fc.property(viewports, fc.constantFrom(...tables), (size, table) => {
      const { width, height } = canvasSize({ ...size, left: 0, top: 0 }, table);
      const end = { ...size, left: width - size.width, top: height - size.height };
      const { rows, columns } = inView(end, table);
      expect([rows.end, columns.end]).toEqual([
        table.principals.length,
        table.columns.columns.length,
      ]);
    }),
  );
});

test("columns that leave room in the view share it, and no more", () => {
  fc.assert(
    fc.property(viewports, fc.integer({ min: 1, max: 30 }), (size, accounts) => {
      const [view, table] = [{ ...size, left: 0, top: 0 }, tableOf(1, accounts)];
      const width = columnWidth(view, table);
      const { least, most: widest } = columnSizes;
      expect(width).toBeGreaterThanOrEqual(least);
      expect(width).toBeLessThanOrEqual(widest);
      const isAllInView = canvasSize(view, table).width <= size.width;
      const wouldFit = canvasSize(view, table).width + accounts <= size.width;
      expect(width > least && !isAllInView).toBe(false);
      expect(width < widest && wouldFit).toBe(false);
    }),
  );
});
