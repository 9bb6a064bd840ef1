import { LitElement, css, html } from 'lit';
import { optionOf, sizeOf } from './pv-chart-option.js';

/**
 * A chart of plain figures. ECharts is loaded when the first chart is in the page. Colours are those of the
 * theme's tokens, read anew when the theme changes; nothing moves for those who want less motion.
 */
class ParkChart extends LitElement {
  static properties = { options: { type: String } };

  static styles = css`
    :host { display: block; inline-size: 100%; min-inline-size: 0; }
    #canvas { inline-size: 100%; block-size: var(--pv-chart-size, 320px); }
    @media print { #canvas { break-inside: avoid; } }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.resized = new ResizeObserver(() => this.chart?.resize());
    this.resized.observe(this);
    this.rethemed = new MutationObserver(() => this.draw());
    this.rethemed.observe(document.documentElement, { attributeFilter: ['theme', 'style', 'class'] });
    this.stillness = matchMedia('(prefers-reduced-motion: reduce)');
    if (this.hasUpdated) {
      this.draw();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.rethemed.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  render() {
    return html`<div id="canvas" aria-hidden="true"></div>`;
  }

  updated() {
    this.draw();
  }

  async draw() {
    if (!this.options) {
      return;
    }
    const engine = await import('./pv-chart-engine.js');
    if (!this.isConnected) {
      return;
    }
    const figures = JSON.parse(this.options);
    const canvas = this.renderRoot.querySelector('#canvas');
    canvas.style.setProperty('--pv-chart-size', `${sizeOf(figures)}px`);
    this.chart ??= engine.init(canvas, null, { renderer: 'svg' });
    this.chart.resize();
    this.chart.setOption(optionOf(figures, this.look()), { notMerge: true });
  }

  /** The theme as plain colours: mixes and references of custom properties are worked out by a canvas. */
  look() {
    const probe = this.renderRoot.querySelector('#canvas');
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const color = (token, otherwise) => {
      probe.style.color = `var(${token}, ${otherwise})`;
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = getComputedStyle(probe).color;
      pixel.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
      return `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
    };
    const look = {
      series: ['--lumo-primary-color', '--pv-wait', '--pv-good', '--pv-warn', '--pv-bad'].map((token) =>
        color(token, '#0b6e6e'),
      ),
      text: color('--lumo-body-text-color', '#16202a'),
      muted: color('--lumo-secondary-text-color', '#56616b'),
      line: color('--pv-line', '#d8dde1'),
      surface: color('--lumo-base-color', '#ffffff'),
      font: getComputedStyle(this).fontFamily,
      still: this.stillness.matches,
      narrow: this.clientWidth < 480,
    };
    probe.style.color = '';
    return look;
  }
}

customElements.define('pv-chart', ParkChart);
