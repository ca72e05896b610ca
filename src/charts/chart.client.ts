// This is all of the charts that every page loads until one comes near the view: keep it small, import nothing at the top.
const figures = document.querySelectorAll<HTMLElement>('[data-chart]');

async function draw(figure: HTMLElement): Promise<void> {
  try {
    const { drawChart } = await import('./draw-chart.client.ts');
    drawChart(figure);
  } catch {
    // The table says the same: show it instead of an empty box.
    figure.setAttribute('data-chart', 'failed');
    figure.querySelector('details')?.setAttribute('open', '');
  }
}

if ('IntersectionObserver' in window) {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        void draw(target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of figures) {
    figure.setAttribute('data-chart', 'waiting');
    watcher.observe(figure);
  }
}
