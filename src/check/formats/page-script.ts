/**
 * Filters the rows of a list by a text and by options.
 *
 * A filter names its list in `aria-controls`. A row has what options compare in `data-NAME`, with spaces between several values. Details are opened
 * before printing, since paper cannot be clicked.
 */
export const PAGE_SCRIPT = `
for (const form of document.querySelectorAll('form.filters')) {
  const list = document.getElementById(form.dataset.list);
  const rows = [...list.querySelectorAll('[data-row]')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const status = form.querySelector('[role=status]');
  const apply = () => {
    const words = form.elements.text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const selects = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
    let shown = 0;
    rows.forEach((row, index) => {
      const fits = words.every((word) => texts[index].includes(word))
        && selects.every((select) => row.dataset[select.name].split(' ').includes(select.value));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    status.textContent = shown.toLocaleString('en-US') + ' of ' + rows.length.toLocaleString('en-US') + ' shown';
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
const opened = [];
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.open = true;
    opened.push(details);
  }
});
addEventListener('afterprint', () => opened.splice(0).forEach((details) => { details.open = false; }));
`;
