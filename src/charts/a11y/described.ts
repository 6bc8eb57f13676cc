import type { ChartName } from './chart-name.ts';
import type { TableModel } from './table-model.ts';

/** What every chart says without being seen: the finding, one sentence of values, and the table of all it draws. */
export interface Described {
  readonly name: ChartName;
  readonly summary: string;
  readonly table: TableModel;
}
