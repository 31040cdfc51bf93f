import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { renderedSections } from '#components/document/rendered-body.ts';

/** The only block of a section, as it is shown. */
function shown(html: string, section = 'a'): string | undefined {
  return renderedSections(`<h2 id="${section}">x</h2>${html}`)[0]?.blocks[0]?.html;
}

const table = (rows: string) =>
  `<div class="kb-scroll"><table><thead><tr><th>Wie</th><th>Maand</th><th>Wie</th></tr></thead><tbody>${rows}</tbody></table></div>`;

describe('the form of a block', () => {
  test('a table with the months in its middle column is a calendar, with the month as header of its row', () => {
    const html = shown(table('<tr><td>plan</td> <td><strong>juni</strong></td> <td> </td></tr>'));
    assert.match(html ?? '', /<table class="kb-seam kb-small">/u);
    assert.match(html ?? '', /<th scope="col">Maand/u);
    assert.match(html ?? '', /<td>plan<\/td> <th scope="row"><strong>juni<\/strong><\/th> <td><\/td>/u);
  });

  test('every other table stays as it is', () => {
    const plain = table('<tr><td>plan</td><td>juni</td><td>raad</td></tr>');
    assert.equal(shown(plain), plain);
  });

  test('a list of dated items is a timeline', () => {
    assert.equal(
      shown('<ul><li><strong>2015.</strong> Keuze.</li><li><strong>2 листопада 2017 р.</strong> Зустріч.</li></ul>'),
      '<dl class="kb-dots"><div><dt>2015</dt><dd>Keuze.</dd></div><div><dt>2 листопада 2017 р.</dt><dd>Зустріч.</dd></div></dl>',
    );
  });

  test('a list with one item that has no date stays a list', () => {
    const list = '<ul><li><strong>2015.</strong> Keuze.</li><li><strong>Let op.</strong> Meer.</li></ul>';
    assert.equal(shown(list), list);
  });

  test('the list of the first month has boxes to tick off', () => {
    const list = '<ul><li><strong>Kies.</strong></li></ul>';
    assert.equal(shown(list, 'checklist'), '<ul class="kb-plain kb-check"><li><strong>Kies.</strong></li></ul>');
    assert.equal(shown(list), list);
  });
});
