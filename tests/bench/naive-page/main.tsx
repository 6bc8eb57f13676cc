import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Area, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

/** The cumulative chart as one would write it in an afternoon with the same packages: what the bench compares a public chart with. The figures are those of the public chart. */
const paceShares = [0, 0.08, 0.148, 0.227, 0.311, 0.396, 0.482, 0.567, 0.651, 0.735, 0.822, 0.91, 1];
const plan = 11176;
const actual: Readonly<Record<number, number>> = { 0: 0, 4: 3255, 5: 4180 };
const prior: Readonly<Record<number, number>> = { 0: 0, 5: 3545 };
const projection: Readonly<Record<number, readonly [number, number]>> = { 5: [4180, 4180], 12: [9522, 11701] };
const rows = paceShares.map((share, month) => ({ month: month === 0 ? '' : `T${month}`, plan: Math.round(plan * share), even: Math.round((plan * month) / 12), actual: actual[month], prior: prior[month], projection: projection[month] }));
const format = (value: unknown): string => [value].flat().map((part) => Number(part).toLocaleString('vi-VN')).join('–');

function NaivePage(): ReactElement {
  return (
    <main>
      <h1>Huyện Lý Nhân: Công nghiệp, TTCN đạt 37,4% kế hoạch sau 5 tháng</h1>
      <p>Luỹ kế năm 2024 so với kế hoạch, tỷ đồng</p>
      <ResponsiveContainer width="100%" height={340}>
        <ComposedChart data={rows}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="month" />
          <YAxis tickFormatter={format} />
          <Tooltip formatter={format} />
          <Legend />
          <Area isAnimationActive={false} connectNulls dataKey="projection" name="Dự báo" fill="#cbe3e8" stroke="#277a8e" strokeDasharray="3 3" />
          <Line isAnimationActive={false} connectNulls dataKey="prior" name="Cùng kỳ 2023" stroke="#7a8189" />
          <Line isAnimationActive={false} dataKey="even" name="Nhịp đều" stroke="#14202b" strokeDasharray="2 4" dot={false} />
          <Line isAnimationActive={false} dataKey="plan" name="Nhịp mùa vụ" stroke="#14202b" strokeDasharray="7 5" dot={false} />
          <Line isAnimationActive={false} connectNulls dataKey="actual" name="Luỹ kế" stroke="#00637a" strokeWidth={3} />
        </ComposedChart>
      </ResponsiveContainer>
      <p>Nguồn: UBND huyện Lý Nhân, 4/6/2024</p>
    </main>
  );
}

const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<NaivePage />);
