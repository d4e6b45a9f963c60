import { escapeXml } from '../../src/exports/markup.ts';
import type { Course } from '../../src/lms/course.ts';
import { PLAYER } from '../../src/lms/strings.ts';
import { fill } from '../../src/core/fill.ts';

/** The policy of the frame page: everything from the package; statements go wherever the LMS said. */
const policy = (course: Course) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${course.format === 'cmi5' ? '*' : "'none'"}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');

/** `index.html` of a package: the path's steps as plain links; the script makes them stages of one frame. */
export function framePage(course: Course): string {
  const { path, locale } = course;
  const words = PLAYER[locale];
  const data = JSON.stringify({ course, words }).replaceAll('<', '\\u003c');
  const icon = (d: string) =>
    `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentcolor" stroke-width="1.6" aria-hidden="true"><path d="${d}"/></svg>`;
  const day = (day: Course['path']['days'][number], i: number) =>
    `<li><h2>${path.days.length > 1 ? `${escapeXml(fill(words[path.parts], { n: i + 1 }))} · ` : ''}${escapeXml(day.title)}</h2><ol>${day.steps
      .map(
        (step) =>
          `<li><a href="${escapeXml(step.href || '#stage')}" data-step="${step.id}">${escapeXml(step.name)}</a> <small class="soft">${escapeXml(fill(words.minutes, { n: step.minutes }))}</small> <span class="tick" data-tick="${step.id}" hidden>✓<span class="visually-hidden"> ${escapeXml(words.isDone)}</span></span></li>`,
      )
      .join('')}</ol></li>`;
  return `<!doctype html>
<html lang="${locale}" class="lms-frame"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${escapeXml(policy(course))}"><meta name="viewport" content="width=device-width"><title>${escapeXml(path.name)} · Boussole</title><link rel="stylesheet" href="lms/player.css"><script src="lms/player.js" defer></script><script type="application/json" id="course">${data}</script></head>
<body>
<header class="player ui">
<div class="who"><h1>${escapeXml(path.name)}</h1><p id="where"></p><p id="state" class="soft" role="status"></p></div>
<div class="row">
<button type="button" class="btn tool-only" id="open" aria-expanded="false" aria-controls="steps" hidden>${words.steps}</button>
<button type="button" class="btn icon" id="previous" aria-label="${escapeXml(words.previous)}" hidden>${icon('M12.5 4 6.5 10l6 6')}</button>
<button type="button" class="btn icon" id="next" aria-label="${escapeXml(words.next)}" hidden>${icon('m7.5 4 6 6-6 6')}</button>
<button type="button" class="btn" id="tick" aria-pressed="false" hidden>${escapeXml(words.done)}</button>
<button type="button" class="btn plain" id="leave" hidden>${escapeXml(words.leave)}</button>
</div>
</header>
<nav id="steps" class="ui" aria-label="${escapeXml(words.steps)}"><p class="without-script">${escapeXml(words.noscript)}</p><ol class="days">${path.days.map(day).join('')}</ol></nav>
<div id="stage" tabindex="-1"></div>
</body></html>
`;
}
