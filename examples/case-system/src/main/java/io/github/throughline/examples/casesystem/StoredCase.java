package io.github.throughline.examples.casesystem;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's case as the case system keeps it. */
record StoredCase(
    String caseNumber,
    String surname,
    String forename,
    @Nullable LocalDate bornOn,
    @Nullable String pupilNumber,
    @Nullable String nhsNumber,
    List<StoredReferral> referrals,
    List<StoredVisit> visits) {}
