-- 3. How many entries rest on which agency, by quarter, and how many families have any?
-- Counts measure what was recorded and passed on, not what happened. An entry counts once, under its main
-- agency. Coverage is of the families whose tables were read. Only quarters that the dates make certain.
WITH entries AS (
  SELECT DISTINCT family, entry_id, agency, date_earliest, date_latest
  FROM events),
placed AS (
  SELECT
    family,
    entry_id,
    coalesce(agency, 'not recorded') AS agency,
    CASE WHEN date_trunc('quarter', date_earliest) = date_trunc('quarter', date_latest)
      THEN year(date_earliest) || ' Q' || quarter(date_earliest)
      ELSE 'not certain' END AS quarter
  FROM entries),
total AS (SELECT count(DISTINCT family) AS families FROM people)
SELECT
  agency,
  quarter,
  shown(count(*)) AS entries,
  shown(count(DISTINCT family)) AS "families with any",
  any_value(families) AS "of families"
FROM placed CROSS JOIN total
GROUP BY agency, quarter
ORDER BY agency, quarter
