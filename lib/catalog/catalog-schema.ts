/**
 * The tables of the catalog. Times are epoch milliseconds; `date` is Phnom Penh time as the editor wrote it.
 * `visible_from` is NULL for a draft. `facts` is the rest of the front matter as JSON, with what was measured of media: what is shown but never asked for.
 */
export const CATALOG_SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE source (
  file TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  media TEXT NOT NULL,
  version TEXT
) WITHOUT ROWID;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE REFERENCES source (file) ON DELETE CASCADE,
  slug TEXT NOT NULL,
  locale TEXT NOT NULL,
  date TEXT NOT NULL,
  type TEXT NOT NULL,
  category TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  facts TEXT NOT NULL,
  is_withdrawn INTEGER NOT NULL,
  visible_from INTEGER,
  visible_until INTEGER,
  UNIQUE (slug, locale)
);
CREATE INDEX article_by_date ON article (locale, date DESC, slug);

-- Apart from the rest: lists read many articles, and none of them reads this. Deflated (lib/catalog/article-text).
CREATE TABLE article_body (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text BLOB NOT NULL
);

CREATE TABLE article_district (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  district TEXT NOT NULL,
  PRIMARY KEY (article_id, district)
) WITHOUT ROWID;
CREATE INDEX article_district_by_district ON article_district (district, article_id);

-- The code of a release in its short address (lib/catalog/short-code).
CREATE TABLE article_code (
  code TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (code, article_id)
) WITHOUT ROWID;

-- What changed after publication, withdrawals included (lib/catalog/changes).
CREATE TABLE article_change (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (date, article_id, kind, note)
) WITHOUT ROWID;
CREATE INDEX article_change_by_article ON article_change (article_id);

CREATE TABLE article_related (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

-- What the related articles of a large language were computed from (lib/catalog/related/stored-vectors).
CREATE TABLE similarity (
  locale TEXT PRIMARY KEY,
  changes INTEGER NOT NULL,
  article_count INTEGER NOT NULL,
  slugs TEXT NOT NULL,
  units TEXT NOT NULL,
  pairs TEXT NOT NULL,
  frequencies BLOB NOT NULL,
  starts BLOB NOT NULL,
  columns BLOB NOT NULL,
  weights BLOB NOT NULL
);

CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE REFERENCES source (file) ON DELETE CASCADE,
  slug TEXT NOT NULL,
  locale TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  UNIQUE (slug, locale)
);

-- The facts are what readers see of an alert, in both languages, as JSON.
CREATE TABLE alert (
  name TEXT PRIMARY KEY,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  facts TEXT NOT NULL
) WITHOUT ROWID;

-- content/redirects.yaml as it is, with the code of what was a release. Redirects of releases lead to a slug, others to an
-- address; without a target, the reason in both languages says why there is nothing any more.
CREATE TABLE redirect (
  position INTEGER PRIMARY KEY,
  slug TEXT,
  code TEXT,
  address TEXT,
  target TEXT,
  reason TEXT
);
CREATE INDEX redirect_by_code ON redirect (code) WHERE code IS NOT NULL;
CREATE INDEX redirect_by_target ON redirect (target, position) WHERE code IS NOT NULL;

-- Tokens are made by lib/catalog/search/tokens; the tokenizer only splits them at spaces.
CREATE VIRTUAL TABLE article_fts USING fts5 (
  title, summary, body, tags, number, concerns, names,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
`
