import { escapeXml } from '../exports/markup.ts';
import type { Course } from './course.ts';

/** What a manifest says beside the course: address of the path on the site, what it is in a sentence, and every file of the package. */
export type Packed = Readonly<{ home: string; description: string; minutes: number; files: readonly string[] }>;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
/** A name that XML takes as an identifier and that differs by path and language. */
const nameOf = ({ path, locale }: Course) => `boussole-${path.id}-${locale}`;
const fileList = (files: readonly string[]) => files.map((file) => `<file href="${escapeXml(encodeURI(file))}"/>`).join('\n');

/** `imsmanifest.xml` of SCORM 1.2: one organisation, one item, one SCO. */
export function scorm12Manifest(course: Course, { files }: Packed): string {
  const title = escapeXml(course.path.name);
  return `${XML}<manifest identifier="${nameOf(course)}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" ${XSI} xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="ORG"><organization identifier="ORG"><title>${title}</title><item identifier="ITEM" identifierref="RES" isvisible="true"><title>${title}</title></item></organization></organizations>
<resources><resource identifier="RES" type="webcontent" adlcp:scormtype="sco" href="index.html">
${fileList(files)}
</resource></resources>
</manifest>
`;
}

/** `imsmanifest.xml` of SCORM 2004, 4th edition; the content itself says when it is complete and passed. */
export function scorm2004Manifest(course: Course, { files }: Packed): string {
  const title = escapeXml(course.path.name);
  const spaces = [
    ['imscp_v1p1', 'http://www.imsglobal.org/xsd/imscp_v1p1'],
    ['adlcp_v1p3', 'http://www.adlnet.org/xsd/adlcp_v1p3'],
    ['adlseq_v1p3', 'http://www.adlnet.org/xsd/adlseq_v1p3'],
    ['adlnav_v1p3', 'http://www.adlnet.org/xsd/adlnav_v1p3'],
    ['imsss_v1p0', 'http://www.imsglobal.org/xsd/imsss'],
  ];
  return `${XML}<manifest identifier="${nameOf(course)}" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" ${XSI} xsi:schemaLocation="${spaces.map(([file, space]) => `${space} ${file}.xsd`).join(' ')}">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="ORG"><organization identifier="ORG"><title>${title}</title><item identifier="ITEM" identifierref="RES"><title>${title}</title><imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing></item></organization></organizations>
<resources><resource identifier="RES" type="webcontent" adlcp:scormType="sco" href="index.html">
${fileList(files)}
</resource></resources>
</manifest>
`;
}

/** `cmi5.xml`: one assignable unit, done when completed. */
export function cmi5Structure(course: Course, { home, description }: Packed): string {
  const { path, locale } = course;
  const text = (name: string, value: string) => `<${name}><langstring lang="${locale}">${escapeXml(value)}</langstring></${name}>`;
  return `${XML}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="${escapeXml(home)}">${text('title', path.name)}${text('description', description)}</course>
<au id="${escapeXml(home)}#au" moveOn="Completed" launchMethod="AnyWindow">${text('title', path.name)}${text('description', description)}<url>index.html</url></au>
</courseStructure>
`;
}
