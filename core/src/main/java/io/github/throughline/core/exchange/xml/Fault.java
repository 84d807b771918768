package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.Place;

/**
 * Why the XML cannot be read on, and where.
 *
 * @param what the end of a sentence that begins with the place, such as {@code there is a bare &}
 * @param offset the byte of the file
 * @param line the line, from 1
 * @param column the column, from 1
 */
record Fault(String what, long offset, int line, int column) {
  static final String AMPERSAND =
      "there is an & that begins none of the references XML knows; a plain & is written &amp;";
  static final String LESS_THAN = "there is a < that begins no tag; a plain < is written &lt;";
  static final String CHARACTER =
      "there is a control character, which XML does not allow; take it out";
  static final String CDATA_END = "there is a ]]> that closes nothing; it is written ]]&gt;";
  static final String DOCTYPE =
      "there is a document type declaration (DOCTYPE); a return has none, and it is refused because"
          + " one can be made to read other files or to fill the memory";
  static final String DECLARATION = "there is a declaration that a return cannot have; take it out";
  static final String LATE_XML_DECLARATION =
      "there is an XML declaration; it is only allowed as the very first thing in the file";
  static final String TAG =
      "there is a tag that is not well formed: look for a missing > or quotation mark, or an"
          + " attribute given twice";
  static final String HYPHENS =
      "there is a comment with two hyphens in it; a comment ends at the first -->";
  static final String COMMENT = "there is a comment that is never closed; it ends with -->";
  static final String NOT_XML =
      "there is something that is not XML; a return begins with <?xml or with its first tag";
  static final String EMPTY = "the file ends, and there is nothing in it";
  static final String END_OF_FILE = "the file ends before its last element is closed";
  static final String AFTER_ROOT = "there is something after the end of the return; take it out";

  static final String NOT_WELL_FORMED = "or soon after, the XML is not well formed";

  static String tooDeep(int depth) {
    return "there are elements inside one another more than " + depth + " deep";
  }

  static String unclosed(String record) {
    return "the next " + record + " starts before this one is closed with </" + record + ">";
  }

  static String tagTooLong(int length) {
    return "there is a tag of more than " + length + " characters, longer than any of a return";
  }

  static String cdataTooLong(int length) {
    return "there is a CDATA section that does not end within "
        + length
        + " characters; it ends with ]]>";
  }

  static String instructionTooLong(int length) {
    return "there is a processing instruction that does not end within "
        + length
        + " characters; it ends with ?>";
  }

  static String bytes(String encoding) {
    return "there are bytes that are not "
        + encoding
        + ", the encoding of the file; save the file in that encoding, or declare the one it is in";
  }

  static String endTag(Place open) {
    return "there is an end tag that does not close the open element, which starts at " + open;
  }

  Place place() {
    return new Place(line, column);
  }

  /** The whole sentence. */
  String sentence() {
    return "At " + place() + ", " + what;
  }
}
