package io.github.throughline.chronology.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.core.model.CaseFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Looks a chronology over, as somebody would who has to rely on it: CH-Q1 to CH-Q17.
 *
 * <pre>{@code
 * List<QualityFinding> advice =
 *     ChronologyQuality.findings(chronology, caseFiles, QualitySettings.defaults());
 * }</pre>
 *
 * <p>All of it is advice. The same chronology, files and settings give the same findings, whatever
 * the order of the files: by check, then as the children and entries stand in the chronology.
 */
public final class ChronologyQuality {
  private ChronologyQuality() {}

  /**
   * Looks a chronology over.
   *
   * @param chronology the chronology
   * @param files the case files it was made from, in which its reviews, the assessments and the
   *     meetings are recorded; without them CH-Q1 to CH-Q3 say nothing
   * @param settings what is looked for in this place
   * @return the findings; empty when there is nothing to ask
   */
  public static List<QualityFinding> findings(
      Chronology chronology, Collection<CaseFile> files, QualitySettings settings) {
    requireNonNull(chronology, "chronology");
    requireNonNull(settings, "settings");
    Looked in = new Looked(chronology, files, settings);
    List<QualityFinding> found = new ArrayList<>();
    ReviewChecks.look(in, found::add);
    HistoryCheck.look(in, found::add);
    ContentChecks.look(in, found::add);
    OrderChecks.look(in, found::add);
    TextChecks.look(in, found::add);
    PictureChecks.look(in, found::add);
    found.sort(Comparator.comparing(QualityFinding::check));
    return List.copyOf(found);
  }
}
