package io.github.throughline.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a rule: everything but the question itself. The rule catalogue is
 * printed from this.
 *
 * @param code the published code, or for our own rules ours
 * @param severity how much a finding weighs
 * @param says what is wrong when the rule fires, in words a data officer uses: a capital first, no
 *     full stop
 * @param remedy what would put it right, in the same form
 * @param module the part of the return that the rule judges, by its published name
 * @param fields the published names of the items the rule looks at
 * @param validity the years in which it is in force
 * @param needsPeriod whether the rule can only be asked when the collection period is known
 * @param differs where other validators are known to find something else, and why we do not follow
 *     them, as one or more sentences: a capital first, no full stop at the end; null if nothing is
 *     known
 */
public record About(
    String code,
    Severity severity,
    String says,
    String remedy,
    String module,
    List<String> fields,
    Validity validity,
    boolean needsPeriod,
    @Nullable String differs) {

  /**
   * Copies the list of fields.
   *
   * @param code the published code, or for our own rules ours
   * @param severity how much a finding weighs
   * @param says what is wrong when the rule fires: a capital first, no full stop
   * @param remedy what would put it right, in the same form
   * @param module the part of the return that the rule judges, by its published name
   * @param fields the published names of the items the rule looks at
   * @param validity the years in which it is in force
   * @param needsPeriod whether the rule can only be asked when the collection period is known
   * @param differs where other validators are known to find something else, or null
   */
  public About {
    fields = List.copyOf(fields);
  }

  /**
   * What a finding of this rule tells its reader.
   *
   * @return what is wrong and what would put it right, as sentences
   */
  public String message() {
    return says + ". " + remedy + ".";
  }

  /**
   * What a finding of this rule tells its reader, when there is more to say than the rule knows.
   *
   * @param detail what is particular to this finding, as one or more sentences without the last
   *     full stop
   * @return what is wrong, the detail, and what would put it right, as sentences
   */
  public String message(String detail) {
    return says + ". " + detail + ". " + remedy + ".";
  }
}
