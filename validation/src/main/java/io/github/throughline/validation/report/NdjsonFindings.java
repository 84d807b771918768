package io.github.throughline.validation.report;

import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes one JSON object a line, in UTF-8, each line ended by a line feed: every finding as soon as
 * it is made.
 *
 * <pre>{@code
 * {"rule":"8925","severity":"ERROR","standard":"cin-census","year":"2024-25","child":"DfEX0000001",
 *  "module":"CINdetails","fields":["CINclosureDate"],"values":{"CINclosureDate":"2024-09-31"},
 *  "at":{"line":120,"column":9},"message":"…"}
 * }</pre>
 *
 * <p>The keys always come in this order. {@code child} is left out for a finding on the whole
 * return, {@code fields} when no item is at fault, {@code values} when no item has a text or values
 * are redacted, {@code at} when there is no place to look. In {@code values} a field has its text
 * as sent; a field at fault more than once has an array of its texts. Other programs rely on this
 * form: it changes only with a version.
 *
 * <p>Several returns may be written one after another.
 */
public final class NdjsonFindings implements FindingWriter {
  private final Writer out;
  private final FindingLine line;

  private NdjsonFindings(Writer out, ReportOptions options) {
    this.out = out;
    this.line = new FindingLine(options);
  }

  /**
   * Writes to a stream.
   *
   * @param out where the lines go; closed with the writer
   * @param options what they may hold
   * @return the writer
   */
  public static NdjsonFindings to(OutputStream out, ReportOptions options) {
    return new NdjsonFindings(Utf8.writer(out), options);
  }

  @Override
  public void accept(Finding finding) {
    try {
      out.append(line.of(finding));
    } catch (IOException e) {
      throw new UncheckedIOException("The findings cannot be written", e);
    }
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The findings cannot be written", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The findings cannot be written", e);
    }
  }
}
