import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withFaults } from '#search/indexing/pagefind-module.ts';

const chunk =
  'await this.cachedLoad(this.loaded_chunks,hash,()=>this._load(`${hash}.pf_index`,"load_index_chunk")).catch(()=>{});';
const filter =
  'await this.cachedLoad(this.loaded_filters,hash,()=>this._load(hash,"load_filter_chunk")).catch(()=>{});';

test('a search throws when a part of the index does not come; the rest of the module stays as it is', () => {
  assert.equal(withFaults(`a;${chunk}${filter}`), `a;${chunk.replace('.catch(()=>{})', '')}${filter}`);
});

test('a Pagefind that does it in another way, or in two places, stops the build', () => {
  for (const source of ['', filter, `${chunk}${chunk}`])
    assert.throws(() => withFaults(source), /not once.*new version/u);
});
