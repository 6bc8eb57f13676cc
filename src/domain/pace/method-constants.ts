import type { Profile } from '../figure/indicator.ts';

/**
 * The constants of the statistical method, one table. Source: the project's method (docs/method.md): §1 reference profiles,
 * §2 margins, §3 weights and interval half-widths. Indexed by month 1…11 where they are lists.
 */
export const methodConstants = {
  /** Median cumulative share of the year by month 1…11, ratio. */
  profiles: {
    industry: [0.08, 0.148, 0.227, 0.311, 0.396, 0.482, 0.567, 0.651, 0.735, 0.822, 0.91],
    retail: [0.082, 0.161, 0.239, 0.321, 0.403, 0.485, 0.568, 0.651, 0.737, 0.822, 0.91],
    investment: [0.056, 0.099, 0.161, 0.234, 0.312, 0.404, 0.493, 0.592, 0.684, 0.784, 0.89],
  } satisfies Record<Profile, readonly number[]>,
  /** Within ± this gap from pace an indicator is on pace; below −`farBehind` it is far behind. Ratios of the plan. */
  onPace: 0.01,
  farBehind: 0.03,
  mostYears: 5,
  /** λ = a + b·k: the part of this year's growth expected to last. ω = a + b·k: weight of last year's pattern. */
  growthLasting: { base: 0.35, perMonth: 0.05 },
  latestYear: { base: 0.36, perMonth: 0.04 },
  typicalGrowth: Math.log(1.05),
  /** 80 % half-widths w on the log scale, at volatility 1. */
  halfWidth: {
    others: [0.155, 0.14, 0.125, 0.115, 0.103, 0.08, 0.062, 0.052, 0.041, 0.03, 0.019],
    oneYear: [0.132, 0.122, 0.108, 0.104, 0.09, 0.077, 0.062, 0.052, 0.041, 0.03, 0.017],
    moreYears: [0.118, 0.106, 0.089, 0.08, 0.071, 0.062, 0.052, 0.042, 0.034, 0.025, 0.016],
  },
  /** The 95 % half-width as a multiple of the 80 % one. */
  widthAt95: 1.811,
  /** Factors on volatility for state-budget investment. */
  investmentVolatility: { oneYear: 2, moreYears: 1.7, others: 2.6 },
  /** 90 % point of Student's t with 4 degrees of freedom. */
  studentPoint: 1.533,
} as const;
