import assert from 'node:assert/strict';
import test from 'node:test';
import { importText } from './import.ts';

const read = (text: string) => {
  const found = importText(text, 'fr');
  return found.kind === 'ok'
    ? found.value.okrs.map(({ objective, keyResults }) => [objective, ...keyResults.map((one) => one.text)])
    : found.reason;
};
const WANTED = [['Gagner la confiance des acheteurs', 'NPS de 20 à 35', '10 avis publiés']];

test('the shapes people paste', () => {
  const shapes = {
    letters: 'O: Gagner la confiance des acheteurs\nKR1: NPS de 20 à 35\nKR2: 10 avis publiés',
    french: 'Objectif : Gagner la confiance des acheteurs\nRC1 : NPS de 20 à 35\nRC2 : 10 avis publiés',
    long: 'Objective 1: Gagner la confiance des acheteurs\nKey Results:\n- NPS de 20 à 35\n- 10 avis publiés',
    bold: '**Objectif 1 :** Gagner la confiance des acheteurs\n\n**Résultats clés :**\n1. NPS de 20 à 35\n2. 10 avis publiés',
    headings: '# Gagner la confiance des acheteurs\n\n- [ ] NPS de 20 à 35\n- [x] 10 avis publiés',
    under: '## Objectif\nGagner la confiance des acheteurs\n## Résultats clés\n* NPS de 20 à 35\n* 10 avis publiés',
    bare: 'Gagner la confiance des acheteurs\nNPS de 20 à 35\n10 avis publiés',
    bullets: '- Objectif : Gagner la confiance des acheteurs\n  - KR 1.1 - NPS de 20 à 35\n  - KR 1.2 - 10 avis publiés',
    capitals: 'OBJECTIF : Gagner la confiance des acheteurs\nRÉSULTATS CLÉS\n• NPS de 20 à 35\n• 10 avis publiés',
    table: '| Objectif | Gagner la confiance des acheteurs |\n|---|---|\n| KR1 | NPS de 20 à 35 |\n| KR2 | 10 avis publiés |',
    quoted: '> O1 – Gagner la confiance des acheteurs\n> KR1 – NPS de 20 à 35\n> KR2 – 10 avis publiés',
  };
  for (const [name, text] of Object.entries(shapes)) assert.deepEqual(read(text), WANTED, name);
});

test('several OKRs in one paste', () => {
  assert.deepEqual(read('O1: Plaire\nKR1: NPS de 20 à 35\n\nO2: Durer\nKR1: Churn de 5 % à 3 %\nKR2: 3 contrats signés'), [
    ['Plaire', 'NPS de 20 à 35'],
    ['Durer', 'Churn de 5 % à 3 %', '3 contrats signés'],
  ]);
  assert.deepEqual(read('# Plaire\n- NPS de 20 à 35\n# Durer\n- Churn de 5 % à 3 %'), [
    ['Plaire', 'NPS de 20 à 35'],
    ['Durer', 'Churn de 5 % à 3 %'],
  ]);
});

test('initiatives and KPIs stay apart', () => {
  const found = importText('O: Plaire\nKR1: NPS de 20 à 35\nKPI :\n- CSAT > 80 %\nInitiatives :\n- Refondre le site', 'fr');
  assert.ok(found.kind === 'ok');
  assert.deepEqual(
    found.value.okrs[0]?.kpis.map(({ text }) => text),
    ['CSAT > 80 %'],
  );
  assert.deepEqual(
    found.value.okrs[0]?.initiatives.map(({ text }) => text),
    ['Refondre le site'],
  );
});

test('links inside text are kept as words, unreadable input has a reason', () => {
  assert.deepEqual(read('O: [Plaire](https://example.org) à *tous*\nKR1: `NPS` de 20 à 35'), [['Plaire à tous', 'NPS de 20 à 35']]);
  assert.equal(read('   '), 'empty');
  assert.equal(read('---\n***'), 'nothing-found');
  assert.equal(read('🤷'), 'nothing-found', 'without a letter or a figure there is no OKR');
  assert.equal(read('{"objective": '), 'not-json');
  assert.equal(read('https://example.org/fr/workshop/#okr=7.abc'), 'unknown-version');
});

test('a paste too long to be kept whole says what was left out', () => {
  const found = importText(`O: Plaire\n${Array.from({ length: 50 }, (_, i) => `KR${i + 1}: NPS de 20 à ${30 + i}`).join('\n')}`, 'fr');
  assert.ok(found.kind === 'ok');
  assert.equal(found.value.okrs[0]?.keyResults.length, 30);
  assert.deepEqual(
    found.value.unread.map(({ at }) => at),
    Array.from({ length: 20 }, (_, i) => `keyResults[${30 + i}]`),
  );
  assert.match(JSON.stringify(found.value.unread.at(-1)?.value), /NPS de 20 à 79/);
});
