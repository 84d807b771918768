-- The tables with their types, and a column for the family: the name of the file.
CREATE MACRO family_of(file) AS regexp_extract(file, '([^/\\]+)\.[a-z]+\.csv$', 1);

CREATE TABLE events AS
SELECT
  family_of(filename) AS family,
  * EXCLUDE (filename) REPLACE (
    date_earliest::DATE AS date_earliest,
    date_latest::DATE AS date_latest,
    end_earliest::DATE AS end_earliest,
    end_latest::DATE AS end_latest,
    known_on::DATE AS known_on,
    recorded_on::DATE AS recorded_on,
    affected::BOOLEAN AS affected,
    ongoing::BOOLEAN AS ongoing,
    date_exact::BOOLEAN AS date_exact,
    harm_confirmed::BOOLEAN AS harm_confirmed,
    disputed::BOOLEAN AS disputed,
    response_recorded::BOOLEAN AS response_recorded,
    child_account::BOOLEAN AS child_account,
    source_count::INTEGER AS source_count,
    age_years_least::INTEGER AS age_years_least,
    age_years_most::INTEGER AS age_years_most,
    age_months_least::INTEGER AS age_months_least,
    age_months_most::INTEGER AS age_months_most)
FROM read_events;

CREATE TABLE levels AS
SELECT
  family_of(filename) AS family,
  * EXCLUDE (filename) REPLACE (
    start_earliest::DATE AS start_earliest,
    start_latest::DATE AS start_latest,
    end_earliest::DATE AS end_earliest,
    end_latest::DATE AS end_latest,
    end_recorded::BOOLEAN AS end_recorded)
FROM read_levels;

CREATE TABLE people AS
SELECT
  family_of(filename) AS family,
  * EXCLUDE (filename) REPLACE (
    child::BOOLEAN AS child,
    birth_earliest::DATE AS birth_earliest,
    birth_latest::DATE AS birth_latest,
    birth_expected::BOOLEAN AS birth_expected)
FROM read_people;

-- Entries that are about a child; an entry about two children is there for each of them.
CREATE VIEW of_children AS
SELECT events.*
FROM events JOIN people USING (family, person_id)
WHERE people.child AND events.role IN ('subject', 'affected_child');

CREATE VIEW referrals AS
SELECT
  family,
  person_id,
  entry_id,
  date_earliest,
  date_latest,
  list_contains(string_split(types, ';'), 'NO_FURTHER_ACTION') AS no_further_action,
  lead(date_earliest) OVER (
    PARTITION BY family, person_id ORDER BY date_earliest, entry_id) AS next_referral
FROM of_children
WHERE role = 'subject'
  AND list_contains(string_split(types, ';'), 'REFERRAL')
  AND date_earliest IS NOT NULL
  AND date_latest IS NOT NULL;

-- Small numbers are not shown, and nobody shall find them by subtraction: where one number of a
-- group is hidden, or those hidden can only be twos, the smallest of the others is hidden too.
CREATE MACRO small(n) AS n < 3;

CREATE MACRO shown(n) AS CASE WHEN small(n) THEN 'fewer than 3' ELSE n::VARCHAR END;

CREATE MACRO bands(counted) AS TABLE
WITH marked AS (
  SELECT
    *,
    sum(n) OVER g AS of_all,
    count(*) FILTER (small(n)) OVER g AS hidden,
    coalesce(sum(n) FILTER (small(n)) OVER g, 0) AS hidden_sum,
    row_number() OVER (PARTITION BY grp ORDER BY small(n), n, ord) AS smallest_other
  FROM query_table(counted)
  WINDOW g AS (PARTITION BY grp))
SELECT
  grp,
  ord,
  band,
  CASE
    WHEN small(n) THEN 'fewer than 3'
    WHEN hidden > 0 AND (hidden = 1 OR hidden_sum = 2 * hidden) AND smallest_other = 1
      THEN 'not shown'
    ELSE n::VARCHAR
  END AS n,
  shown(of_all) AS of_all
FROM marked;

CREATE VIEW counted_referrals AS
WITH followed AS (
  SELECT
    r.*,
    (SELECT min(a.date_earliest)
     FROM of_children a
     WHERE a.family = r.family
       AND a.person_id = r.person_id
       AND a.role = 'subject'
       AND list_contains(string_split(a.types, ';'), 'ASSESSMENT_START')
       AND a.date_exact
       AND a.date_earliest >= r.date_earliest
       AND (r.next_referral IS NULL
         OR r.next_referral = r.date_earliest
         OR a.date_earliest < r.next_referral)) AS assessed
  FROM referrals r),
banded AS (
  SELECT CASE
    WHEN assessed IS NULL AND no_further_action THEN 5
    WHEN assessed IS NULL THEN 6
    WHEN date_earliest <> date_latest THEN 7
    WHEN assessed - date_earliest <= 1 THEN 1
    WHEN assessed - date_earliest <= 10 THEN 2
    WHEN assessed - date_earliest <= 45 THEN 3
    ELSE 4
  END AS ord
  FROM followed),
names(ord, band) AS (VALUES
  (1, 'same or next day'),
  (2, '2 to 10 days'),
  (3, '11 to 45 days'),
  (4, 'more than 45 days'),
  (5, 'none recorded; no further action was decided'),
  (6, 'none recorded before the next referral or the end of the records'),
  (7, 'cannot be told: the referral has no exact day'))
SELECT 'all' AS grp, names.ord, names.band, count(banded.ord) AS n
FROM names LEFT JOIN banded USING (ord)
GROUP BY ALL;

CREATE VIEW counted_levels AS
WITH banded AS (
  SELECT level, CASE
    WHEN NOT end_recorded THEN 5
    WHEN start_earliest IS NULL OR start_latest IS NULL
      OR end_earliest IS NULL OR end_latest IS NULL THEN 6
    WHEN end_latest < start_earliest + INTERVAL 3 MONTH THEN 1
    WHEN end_earliest >= start_latest + INTERVAL 3 MONTH
      AND end_latest < start_earliest + INTERVAL 12 MONTH THEN 2
    WHEN end_earliest >= start_latest + INTERVAL 12 MONTH
      AND end_latest < start_earliest + INTERVAL 24 MONTH THEN 3
    WHEN end_earliest >= start_latest + INTERVAL 24 MONTH THEN 4
    ELSE 6
  END AS ord
  FROM levels),
names(ord, band) AS (VALUES
  (1, 'less than 3 months'),
  (2, '3 months to less than 12'),
  (3, '12 months to less than 24'),
  (4, '24 months or more'),
  (5, 'no end recorded'),
  (6, 'cannot be told from the dates')),
every AS (SELECT DISTINCT level, ord, band FROM levels CROSS JOIN names)
SELECT every.level AS grp, every.ord, every.band, count(banded.ord) AS n
FROM every LEFT JOIN banded ON banded.level = every.level AND banded.ord = every.ord
GROUP BY ALL;
