const articles = [...document.querySelectorAll('article')];
const chosen = {key: null, package: null};

function show() {
  let count = 0;
  for (const article of articles) {
    const wanted = Object.entries(chosen)
        .every(([by, value]) => value === null || article.dataset[by] === value);
    article.hidden = !wanted;
    count += wanted ? 1 : 0;
  }
  for (const button of document.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', chosen[button.dataset.by] === button.dataset.value);
  }
  const status = document.getElementById('shown');
  status.textContent = count === articles.length ? '' : count + ' of ' + articles.length + ' shown';
}

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button) {
    const {by, value} = button.dataset;
    chosen[by] = chosen[by] === value ? null : value;
    show();
  }
  const link = event.target.closest('a[href^="#rule-"]');
  if (link) {
    document.getElementById(link.hash.slice(1)).open = true;
  }
});
