package io.github.throughline.examples.casesystem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit as the case system keeps it. */
record StoredVisit(
    long number,
    @Nullable LocalDate day,
    @Nullable String visitorRole,
    @Nullable Boolean childSeen,
    @Nullable LocalDate writtenUp) {}
