package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A document that cannot be read.
 *
 * <p>The message says where, what was expected and in general terms what was found. It never
 * repeats anything from the document, and for the same reason the exception has no cause: the
 * messages of parsers quote what they read.
 */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong and what was expected. */
  private final String problem;

  /** Where in the tree. */
  private final String path;

  /** The line. */
  private final int line;

  /** The column. */
  private final int column;

  UnreadableDocumentException(String problem, String path, int line, int column) {
    super("Cannot read " + place(path, line, column) + ": " + problem);
    this.problem = problem;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  private static String place(String path, int line, int column) {
    String what = path.isEmpty() ? "the document" : path;
    return line == 0 ? what : what + " at line " + line + ", column " + column;
  }

  /** The same problem in a document that is one line of a file. */
  UnreadableDocumentException onLine(int lineOfFile) {
    return new UnreadableDocumentException(problem, path, lineOfFile, column);
  }

  /** The same problem in a value that has been read apart from the document it stands in. */
  UnreadableDocumentException within(String pathOfValue, JsonLocation start) {
    String whole = path.isEmpty() ? pathOfValue : JsonPath.property(pathOfValue, path);
    return Problems.at(whole, start, problem);
  }

  /**
   * The place in the tree of the document, such as {@code referrals[2].referredOn}.
   *
   * <p>A property that this version does not know is shown as {@code ?}, because its name may be
   * anything, the name of a child included.
   *
   * @return the path, with elements of lists counted from 0; empty for the document as a whole
   */
  public String path() {
    return path;
  }

  /**
   * The line in the text.
   *
   * @return the line, from 1; 0 when it is not known
   */
  public int line() {
    return line;
  }

  /**
   * The column in the text.
   *
   * @return the column in UTF-16 code units, from 1; 0 when it is not known
   */
  public int column() {
    return column;
  }
}
