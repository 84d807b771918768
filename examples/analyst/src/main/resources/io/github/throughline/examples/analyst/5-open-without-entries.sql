-- 5. In which stretches of more than 180 days was a child's case open and no entry is recorded?
-- A list, in the order of the identifiers, of stretches of which nothing is known here. Nothing recorded
-- does not mean nothing happened; visits in which nothing was learned are no entries.
WITH open AS (
  SELECT
    family,
    person_id,
    start_latest AS since,
    coalesce(end_earliest, (SELECT day FROM as_at)) AS until,
    NOT end_recorded AS "no end recorded"
  FROM levels
  WHERE level = 'OPEN_EPISODE' AND start_latest IS NOT NULL),
moments AS (
  SELECT open.*, since AS earliest, since AS latest FROM open
  UNION ALL
  SELECT open.*, until, until FROM open
  UNION ALL
  SELECT
    open.*,
    greatest(e.date_earliest, open.since),
    least(e.date_latest, open.until)
  FROM open
  JOIN of_children e
    ON e.family = open.family
    AND e.person_id = open.person_id
    AND e.date_latest >= open.since
    AND e.date_earliest <= open.until),
stretches AS (
  SELECT
    *,
    max(latest) OVER (
      PARTITION BY family, person_id, since
      ORDER BY earliest, latest
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last_before
  FROM moments)
SELECT
  family,
  person_id AS child,
  last_before AS "after",
  earliest AS "before",
  earliest - last_before AS days,
  "no end recorded"
FROM stretches
WHERE earliest - last_before > 180
ORDER BY family, child, "after"
