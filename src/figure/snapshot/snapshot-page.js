(() => {
  const figures = [...document.querySelectorAll('.figure')];
  const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /* One figure at a time, the one that the address names. */
  const placed = () => Math.max(0, figures.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1))));
  const show = () => {
    const at = placed();
    for (const [index, figure] of figures.entries()) figure.classList.toggle('is-away', index !== at);
    for (const link of document.querySelectorAll('.contents a')) {
      if (link.hash === `#${figures[at].id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const go = (at) => {
    const figure = figures[Math.min(figures.length - 1, Math.max(0, at))];
    if (figure.id !== figures[placed()].id) location.hash = figure.id;
  };
  if (figures.length > 1) {
    document.documentElement.classList.add('is-stepping');
    show();
    addEventListener('hashchange', () => {
      show();
      figures[placed()].querySelector('h2').focus({ preventScroll: true });
      scrollTo(0, 0);
    });
  }

  /* What a mark is called stands beneath the drawing while it is pointed at or has the focus. */
  const centre = (mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const nearest = (marks, from, [across, down]) => {
    const [x, y] = centre(from);
    let [best, found] = [Infinity, null];
    for (const mark of marks) {
      const [right, below] = [centre(mark)[0] - x, centre(mark)[1] - y];
      const [along, beside] = [right * across + below * down, Math.abs(right * down) + Math.abs(below * across)];
      if (mark !== from && along > 0.5 && along + 2 * beside < best) [best, found] = [along + 2 * beside, mark];
    }
    return found;
  };
  for (const drawing of document.querySelectorAll('.drawing')) {
    const line = drawing.closest('.figure').querySelector('.named');
    const marks = [...drawing.querySelectorAll('title')].map((title) => {
      const mark = title.parentNode;
      mark.classList.add('mark');
      mark.setAttribute('role', 'img');
      mark.setAttribute('aria-label', title.textContent);
      mark.setAttribute('tabindex', '-1');
      title.remove();
      return mark;
    });
    if (marks.length === 0) continue;
    marks[0].setAttribute('tabindex', '0');
    /* Not heard by the drawing itself, which browsers would then give the focus. */
    const around = drawing.parentNode;
    const markOf = ({ target }) => {
      const mark = target instanceof Element ? target.closest('.mark') : null;
      return mark !== null && drawing.contains(mark) ? mark : null;
    };
    const name = (mark) => {
      for (const named of drawing.querySelectorAll('.is-named')) named.classList.remove('is-named');
      mark.classList.add('is-named');
      line.textContent = mark.getAttribute('aria-label');
    };
    around.addEventListener('pointerover', (event) => {
      const mark = markOf(event);
      if (mark !== null) name(mark);
    });
    around.addEventListener('focusin', (event) => {
      const mark = markOf(event);
      if (mark === null) return;
      for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
      name(mark);
    });
    around.addEventListener('keydown', (event) => {
      const mark = markOf(event);
      if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = event.key in DIRECTIONS ? (nearest(marks, mark, DIRECTIONS[event.key]) ?? mark) : event.key === 'Home' ? marks[0] : event.key === 'End' ? marks.at(-1) : null;
      if (event.key === 'Escape') mark.blur();
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    });
  }

  /* Keys and clickers turn from figure to figure. */
  const STEPS = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 };
  if (figures.length > 1) {
    addEventListener('keydown', (event) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('.scroll') !== null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || (isElsewhere && !event.key.startsWith('Page'))) return;
      const to = event.key in STEPS ? placed() + STEPS[event.key] : event.key === 'Home' ? 0 : event.key === 'End' ? figures.length - 1 : null;
      if (to === null) return;
      event.preventDefault();
      go(to);
    });
  }
})();
