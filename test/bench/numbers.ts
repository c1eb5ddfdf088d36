/** The middle of some numbers; of none, not a number. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}

/** The number that so many per cent are not above. */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
