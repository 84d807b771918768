package io.github.throughline.validation.report;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Review;

/** Gives another writer what a review knows. */
record ReviewedWriter(FindingWriter writer, Review review) implements FindingWriter {
  @Override
  public void accept(Finding finding) {
    writer.accept(finding, review.remarksOn(finding));
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    writer.finish(heading, report, review.result(report, heading.unreadable()));
  }

  @Override
  public void close() {
    writer.close();
  }
}
