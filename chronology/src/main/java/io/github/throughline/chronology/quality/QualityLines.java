package io.github.throughline.chronology.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Findings as NDJSON, one object a line, in the form of every finding of this library: the keys
 * always in the order {@code rule, severity, standard, child, entries, message}, absent ones left
 * out. {@code severity} is always {@code ADVICE}.
 */
public final class QualityLines {
  private QualityLines() {}

  /**
   * Writes findings; the stream stays open.
   *
   * @param findings the findings
   * @param out where to, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(List<QualityFinding> findings, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json =
        factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setRootValueSeparator(null);
      for (QualityFinding finding : findings) {
        json.writeStartObject();
        json.writeStringField("rule", finding.check().code());
        json.writeStringField("severity", "ADVICE");
        json.writeStringField("standard", "chronology");
        if (finding.personId() != null) {
          json.writeStringField("child", finding.personId());
        }
        if (!finding.entryIds().isEmpty()) {
          json.writeArrayFieldStart("entries");
          for (String id : finding.entryIds()) {
            json.writeString(id);
          }
          json.writeEndArray();
        }
        json.writeStringField("message", finding.sentence());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}
