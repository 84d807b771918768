package io.github.throughline.core.model.workforce;

import io.github.throughline.core.constraint.IdentifierOfSystem;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A registration with a professional regulator, and its standing from when to when. A fact about a
 * worker holds on a date: registered today says nothing of last year.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param regulator the regulator, such as {@code Social Work England}; null when not recorded
 * @param number the number as given; null when not recorded
 * @param status its standing, as coded; null when not recorded
 * @param conditions conditions of practice; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it stands or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@IdentifierOfSystem(system = "regulator", value = "number")
@RecordBuilder
public record Registration(
    @Nullable String regulator,
    @Nullable String number,
    @Valid @Nullable Coded status,
    @Nullable FreeText conditions,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param regulator the regulator, such as {@code Social Work England}; null when not recorded
   * @param number the number as given; null when not recorded
   * @param status its standing, as coded; null when not recorded
   * @param conditions conditions of practice; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it stands or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Registration {
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Registration[masked]";
  }
}
