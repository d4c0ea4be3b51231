import CMS, { type CmsConfig } from '@sveltia/cms'
import type { ComponentFormDefinition, TABLE_FORM } from './component-forms'
import { getComponentPattern, readComponent, writeComponent } from './component-text'
import { RELEASE_FORMAT, readReleaseFile, writeReleaseFile } from './release-file'
import { readTable, TABLE_PATTERN, writeTable } from './table-text'

/** Written into the bundle by cli/admin.ts: everything that is plain data is made where the schema is. */
declare const ADMIN: { config: CmsConfig; components: ComponentFormDefinition[]; table: typeof TABLE_FORM }

/** The form in the browser: what only code can say is registered, then it starts. */
CMS.registerCustomFormat(RELEASE_FORMAT, 'mdx', { fromFile: readReleaseFile, toFile: writeReleaseFile })

const pictureProps = ADMIN.components.find(({ name }) => name === 'Figure')?.props ?? []

for (const form of ADMIN.components) {
  CMS.registerEditorComponent({
    id: form.name,
    label: form.label,
    fields: form.fields,
    pattern: getComponentPattern(form),
    fromBlock: (match) => readComponent(form, match),
    toBlock: (values) => writeComponent(form, values, pictureProps),
    toPreview: () => '',
  })
}

CMS.registerEditorComponent({
  id: ADMIN.table.name,
  label: ADMIN.table.label,
  fields: ADMIN.table.fields,
  pattern: TABLE_PATTERN,
  fromBlock: ([table]) => ({ rows: readTable(table) }),
  toBlock: ({ rows = '' }) => writeTable(String(rows)),
  toPreview: () => '',
})

void CMS.init({ config: ADMIN.config })
