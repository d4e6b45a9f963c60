import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, named, parseXml, textOf } from '../../tests/support/xml.ts';
import type { Course } from './course.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest } from './manifest.ts';

const course = (format: Course['format']): Course => ({
  format,
  locale: 'fr',
  path: { id: 'first-week', name: 'Première semaine & <mesures>', parts: 'day', days: [] },
});
const packed = {
  home: 'https://boussole.example/fr/path/first-week/',
  description: 'Cinq jours pour dire "metric" & KPI.',
  minutes: 90,
  files: ['index.html', 'fr/glossary/kpi/index.html', '_astro/é x.js'],
};

for (const [format, write, version, type] of [
  ['scorm12', scorm12Manifest, '1.2', 'adlcp:scormtype'],
  ['scorm2004', scorm2004Manifest, '2004 4th Edition', 'adlcp:scormType'],
] as const)
  test(`${format}: one organisation, one item, one SCO that names every file`, () => {
    const root = parseXml(write(course(format), packed));
    assert.equal(root.name, 'manifest');
    assert.deepEqual(
      root.children.map(({ name }) => name),
      ['metadata', 'organizations', 'resources'],
    );
    assert.equal(textOf(root, 'metadata', 'schemaversion'), version);
    const [organizations] = named(root, 'organizations');
    const [organization] = named(organizations as never, 'organization');
    assert.equal(organizations?.attributes['default'], organization?.attributes['identifier']);
    assert.equal(textOf(organization as never, 'title'), 'Première semaine & <mesures>');
    const items = all(root).filter(({ name }) => name === 'item');
    const resources = all(root).filter(({ name }) => name === 'resource');
    assert.deepEqual(
      [items.length, resources.length, items[0]?.attributes['identifierref']],
      [1, 1, resources[0]?.attributes['identifier']],
    );
    assert.deepEqual(
      [resources[0]?.attributes['href'], resources[0]?.attributes['type'], resources[0]?.attributes[type]],
      ['index.html', 'webcontent', 'sco'],
    );
    assert.deepEqual(
      named(resources[0] as never, 'file').map(({ attributes }) => decodeURI(attributes['href'] ?? '')),
      packed.files,
    );
    assert.match(root.attributes['identifier'] ?? '', /^[A-Za-z_][\w.-]*$/);
  });

test('cmi5: a course and one unit with ids of their own, moved on from when completed', () => {
  const root = parseXml(cmi5Structure(course('cmi5'), packed));
  assert.equal(root.attributes['xmlns'], 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
  assert.deepEqual(
    root.children.map(({ name }) => name),
    ['course', 'au'],
  );
  const [first, unit] = root.children;
  assert.notEqual(first?.attributes['id'], unit?.attributes['id']);
  assert.ok([first, unit].every((each) => new URL(each?.attributes['id'] ?? '')));
  assert.deepEqual(
    unit?.children.map(({ name }) => name),
    ['title', 'description', 'url'],
  );
  assert.deepEqual([unit?.attributes['moveOn'], textOf(unit as never, 'url')], ['Completed', 'index.html']);
  assert.ok(
    all(root)
      .filter(({ name }) => name === 'langstring')
      .every(({ attributes }) => attributes['lang'] === 'fr'),
  );
});
