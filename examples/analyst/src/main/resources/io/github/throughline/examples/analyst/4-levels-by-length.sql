-- 4. How long did levels of help last?
-- Each stretch of a child at a level is one; what has no recorded end is counted apart and not as long. A
-- length says nothing of whether the help was enough.
SELECT grp AS level, band AS length, n AS stretches, of_all AS "of all"
FROM bands('counted_levels')
ORDER BY grp, ord
