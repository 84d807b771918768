package io.github.throughline.core.time.words;

/** A text of a form that is understood, and yet no date. It never leaves this package. */
final class NotRead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final DateProblem problem;

  NotRead(DateProblem problem) {
    super(problem.says(), null, false, false);
    this.problem = problem;
  }

  DateProblem problem() {
    return problem;
  }
}
