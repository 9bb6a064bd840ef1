/** Plain figures and a look, put into the terms of ECharts. Words stay words: no HTML is made of them. */

const ROW = 34;
const ROWS_BESIDE = 22;
const FRAME = 96;
const COLUMNS = 320;

/** Height in pixels. */
export function sizeOf(figures) {
  if (figures.kind === 'columns') {
    return COLUMNS;
  }
  const row = figures.series.length > 1 ? ROWS_BESIDE * figures.series.length : ROW;
  return FRAME + row * figures.categories.length;
}

export function optionOf(figures, look) {
  const lying = figures.kind === 'bars';
  const several = figures.series.length > 1;
  const names = {
    type: 'category',
    data: figures.categories,
    inverse: lying,
    axisLine: { lineStyle: { color: look.line } },
    axisTick: { show: false },
    axisLabel: {
      color: look.text,
      ...(lying ? { width: look.narrow ? 110 : 220, overflow: 'truncate' } : { hideOverlap: true }),
    },
  };
  const amounts = {
    type: 'value',
    name: figures.unit,
    nameLocation: lying ? 'middle' : 'end',
    nameGap: lying ? 28 : 12,
    nameTextStyle: { color: look.muted },
    axisLabel: { color: look.muted },
    splitLine: { lineStyle: { color: look.line } },
  };
  return {
    animation: !look.still,
    animationDuration: 200,
    color: look.series,
    textStyle: { fontFamily: look.font, color: look.text },
    aria: { enabled: true, label: { enabled: false }, decal: { show: several } },
    grid: { left: 8, right: 40, top: several ? 56 : 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    legend: { show: several, top: 0, left: 0, textStyle: { color: look.text }, type: 'scroll' },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      backgroundColor: look.surface,
      borderColor: look.line,
      textStyle: { color: look.text },
    },
    xAxis: lying ? amounts : names,
    yAxis: lying ? names : amounts,
    series: figures.series.map((one) => ({
      type: 'bar',
      name: one.name,
      data: one.figures,
      stack: lying ? undefined : 'all',
      barMaxWidth: 28,
      label: { show: lying, position: 'right', color: look.text },
    })),
  };
}
