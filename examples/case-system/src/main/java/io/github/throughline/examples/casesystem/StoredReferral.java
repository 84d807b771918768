package io.github.throughline.examples.casesystem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral as the case system keeps it. Its lists of codes are those of the census. */
record StoredReferral(
    long number,
    @Nullable LocalDate received,
    String sourceCode,
    String needCode,
    @Nullable LocalDate closed) {}
