package io.github.throughline.validation.report;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.ReviewResult;
import java.io.UncheckedIOException;
import java.util.List;

/** Gives everything to several writers in turn. */
record SeveralWriters(List<FindingWriter> writers) implements FindingWriter {
  @Override
  public void accept(Finding finding) {
    for (FindingWriter writer : writers) {
      writer.accept(finding);
    }
  }

  @Override
  public void accept(Finding finding, Remarks remarks) {
    for (FindingWriter writer : writers) {
      writer.accept(finding, remarks);
    }
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report, ReviewResult review) {
    for (FindingWriter writer : writers) {
      writer.finish(heading, report, review);
    }
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    for (FindingWriter writer : writers) {
      writer.finish(heading, report);
    }
  }

  @Override
  public void close() {
    UncheckedIOException failed = null;
    for (FindingWriter writer : writers) {
      try {
        writer.close();
      } catch (UncheckedIOException e) {
        if (failed == null) {
          failed = e;
        } else {
          failed.addSuppressed(e);
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
