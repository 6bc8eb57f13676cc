import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { RevisionView } from '../../../../src/features/compare/revision-view.tsx';
import type { SectionProps } from '../../../../src/features/compare/section-props.ts';
import { compareSection } from '../../../support/compare-section.ts';

function viewOf({ series, site, data }: SectionProps): ReactElement {
  return <RevisionView series={series} language={site.language} sample={data.unit.sample} />;
}

describe('how figures changed later', () => {
  test('tells the first print of January 2023 and its restatement with size and direction', async () => {
    const user = userEvent.setup();
    const { props } = await compareSection('viet-nam', { indicatorIds: ['retail-sales'] });
    render(viewOf(props));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ:' }), '2023-01');
    const releases = within(screen.getByRole('region', { name: 'Số đã công bố về sau có đổi không?' })).getAllByRole('listitem');
    expect(releases[0]).toHaveTextContent('In lần đầu');
    expect(releases[0]).toHaveTextContent('544.829,0 tỷ đồng');
    const restated = releases.find((release) => release.textContent?.includes('512.320,5'));
    expect(restated).toHaveTextContent('giảm 32.508,5 tỷ đồng (−5,97%)');
  });

  test('says in words that a later growth implies another base than was printed', async () => {
    const user = userEvent.setup();
    const { props } = await compareSection('viet-nam', { indicatorIds: ['retail-sales'] });
    render(viewOf(props));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Con số:' }), 'year-to-date');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ:' }), '2023-05');
    expect(screen.getByText(/Mức tăng trong báo cáo tháng 5\/2024 ngụ ý số này thấp hơn 6,0% so với số đã in/u)).toBeInTheDocument();
    expect(screen.getByText('Ngụ ý qua mức tăng năm sau')).toBeInTheDocument();
  });

  test('sums up what is usual, and the largest change opens its releases', async () => {
    const user = userEvent.setup();
    const { props } = await compareSection('huyen-mau', { indicatorIds: ['industrial-output', 'retail-sales'] });
    render(viewOf(props));
    const table = screen.getByRole('table', { name: 'Thường đổi bao nhiêu' });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    const row = within(table).getByRole('row', { name: /^Bán lẻ.*số luỹ kế/u });
    expect(row).toHaveTextContent(/\d+ \(\d+%\)/u);
    expect(row).toHaveTextContent(/\d+ lần tăng, \d+ lần giảm/u);
    await user.click(within(row).getByRole('button'));
    expect(screen.getByRole('combobox', { name: 'Con số:' })).toHaveValue('year-to-date');
    expect(screen.getByRole('combobox', { name: 'Chỉ tiêu:' })).toHaveValue('retail-sales');
  });

  test('a change too small for its digits is not told as none', async () => {
    const user = userEvent.setup();
    const { props } = await compareSection('quang-ninh', { indicatorIds: ['public-investment-disbursement'] });
    render(viewOf(props));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Con số:' }), 'year-to-date');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ:' }), '2022-08');
    const region = screen.getByRole('region', { name: 'Số đã công bố về sau có đổi không?' });
    expect(within(region).getAllByRole('listitem').map(({ textContent }) => textContent).join('\n')).toMatch(/tăng 0,3 tỷ đồng \(dưới 0,005%\)/u);
    expect(region).toHaveTextContent(/cao hơn chưa đến 0,005%/u);
    expect(region).not.toHaveTextContent(/\(0,00%\)/u);
  });

  test('a unit whose figures no report speaks of twice says so', async () => {
    const { props } = await compareSection('ly-nhan', {}, 'en');
    render(viewOf(props));
    expect(screen.getByText(/No figure of this indicator has been spoken of again/u)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
