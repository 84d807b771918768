-- 2. How long between a closing and the next referral of the same child?
-- A list, in the order of the identifiers. Where a date is not exact, both of its ends are given, and the
-- least and the most days that they leave.
WITH closed AS (
  SELECT family, person_id, end_earliest, end_latest
  FROM levels
  WHERE level = 'OPEN_EPISODE' AND end_recorded AND end_earliest IS NOT NULL
    AND end_latest IS NOT NULL),
next AS (
  SELECT
    closed.*,
    r.date_earliest AS referral_earliest,
    r.date_latest AS referral_latest,
    row_number() OVER (
      PARTITION BY closed.family, closed.person_id, closed.end_earliest, closed.end_latest
      ORDER BY r.date_earliest, r.date_latest, r.entry_id) AS place
  FROM closed
  JOIN referrals r
    ON r.family = closed.family
    AND r.person_id = closed.person_id
    AND r.date_latest > closed.end_earliest)
SELECT
  family,
  person_id AS child,
  end_earliest AS "closed from",
  end_latest AS "closed to",
  referral_earliest AS "referred from",
  referral_latest AS "referred to",
  greatest(referral_earliest - end_latest, 0) AS "least days",
  referral_latest - end_earliest AS "most days"
FROM next
WHERE place = 1
ORDER BY family, child, "closed from"
