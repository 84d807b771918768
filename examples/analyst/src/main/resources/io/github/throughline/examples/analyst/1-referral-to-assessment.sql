-- 1. How long from a referral until an assessment of the child started?
-- One count for each referral and child. Only assessments before the child's next referral count. What is
-- not recorded may still have happened; visits in which nothing was learned are in no table of entries.
SELECT band AS "days from referral to assessment", n AS "referrals of a child", of_all AS "of all"
FROM bands('counted_referrals')
ORDER BY ord
