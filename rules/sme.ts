/**
 * Regular employees up to which a business counts as small or medium-sized: SME Basic Act
 * (中小企業基本法) art. 2(1). Each limit is inclusive. Q8 concerns individuals, whose size the Act measures by
 * employees alone, so the Act's capital limits are not needed here. The larger limits that other statutes set
 * for rubber, software and inns are not part of this Act.
 */
export const employeeLimit = {
  manufacturingOrOther: 300,
  wholesale: 100,
  services: 100,
  retail: 50,
} as const;

export type Industry = keyof typeof employeeLimit;

/** The bands in which we ask for employees: each band lies wholly within or wholly above every limit. */
export const employeeBand = {
  upTo50: { from: 0, to: 50 },
  from51To100: { from: 51, to: 100 },
  from101To300: { from: 101, to: 300 },
  over300: { from: 301, to: Number.POSITIVE_INFINITY },
} as const;

export type EmployeeBand = keyof typeof employeeBand;

/** Whether a business of this industry with so many regular employees is within the Act's limit. */
export function isWithinLimit(industry: Industry, band: EmployeeBand): boolean {
  return employeeBand[band].to <= employeeLimit[industry];
}

/**
 * The band a head count falls into.
 * @param employees regular employees, a whole number from 0
 * @throws RangeError if it is not such a number
 */
export function bandOf(employees: number): EmployeeBand {
  if (!Number.isInteger(employees) || employees < 0) throw new RangeError(`not a head count: ${employees}`);
  if (employees <= employeeBand.upTo50.to) return 'upTo50';
  if (employees <= employeeBand.from51To100.to) return 'from51To100';
  if (employees <= employeeBand.from101To300.to) return 'from101To300';
  return 'over300';
}
