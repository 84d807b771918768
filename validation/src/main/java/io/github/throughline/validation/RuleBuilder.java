package io.github.throughline.validation;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.time.CollectionYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a rule as a sentence.
 *
 * <pre>{@code
 * static final Rule<CinChild> CLOSED_BEFORE_REFERRED =
 *     error("8630", "Closure date is before the referral date")
 *         .remedy("Check both dates against the case record and send the right ones")
 *         .module("CINdetails")
 *         .from(Y2022_23)
 *         .per(EPISODE)
 *         .firesWhen(before(CLOSURE_DATE, REFERRAL_DATE));
 * }</pre>
 */
public final class RuleBuilder {
  private final String code;
  private final Severity severity;
  private final String says;
  private String remedy = "";
  private String module = "";
  private @Nullable CollectionYear from;
  private @Nullable CollectionYear through;
  private boolean needsPeriod;
  private @Nullable String differs;

  private RuleBuilder(String code, Severity severity, String says) {
    this.code = code;
    this.severity = severity;
    this.says = says;
  }

  /**
   * A rule whose findings must be mended.
   *
   * @param code the published code
   * @param says what is wrong: a capital first, no full stop
   * @return the beginning of a rule
   */
  public static RuleBuilder error(String code, String says) {
    return new RuleBuilder(code, Severity.ERROR, says);
  }

  /**
   * A rule whose findings must be mended or explained.
   *
   * @param code the published code
   * @param says what is wrong: a capital first, no full stop
   * @return the beginning of a rule
   */
  public static RuleBuilder query(String code, String says) {
    return new RuleBuilder(code, Severity.QUERY, says);
  }

  /**
   * What would put it right.
   *
   * @param sentence a capital first, no full stop
   * @return this
   */
  public RuleBuilder remedy(String sentence) {
    this.remedy = sentence;
    return this;
  }

  /**
   * The part of the return that the rule judges.
   *
   * @param name its published name
   * @return this
   */
  public RuleBuilder module(String name) {
    this.module = name;
    return this;
  }

  /**
   * The first year in force.
   *
   * @param year the collection year
   * @return this
   */
  public RuleBuilder from(CollectionYear year) {
    this.from = year;
    return this;
  }

  /**
   * The last year in force; without it, the rule is still in force.
   *
   * @param year the collection year
   * @return this
   */
  public RuleBuilder through(CollectionYear year) {
    this.through = year;
    return this;
  }

  /**
   * The rule can only be asked when the collection period is known.
   *
   * @return this
   */
  public RuleBuilder needsPeriod() {
    this.needsPeriod = true;
    return this;
  }

  /**
   * Where other validators are known to find something else, and why we do not follow them. The
   * catalogue shows it, so that an authority that uses two can tell why they disagree.
   *
   * @param sentences one or more: a capital first, no full stop at the end
   * @return this
   */
  public RuleBuilder differs(String sentences) {
    this.differs = sentences;
    return this;
  }

  /**
   * Which records the rule is asked of.
   *
   * @param <C> the child
   * @param <R> the record
   * @param scope the records
   * @return the rule, waiting for its question
   */
  public <C, R> OfRecords<C, R> per(Scope<C, R> scope) {
    return new OfRecords<>(this, scope);
  }

  /**
   * A rule on the whole return.
   *
   * @param <C> the child
   * @param check the question
   * @return the rule
   */
  public <C> Rule<C> overReturn(ReturnCheck<C, ?> check) {
    return new ReturnRule<>(about(check.fields()), check);
  }

  private About about(List<String> fields) {
    if (remedy.isEmpty() || module.isEmpty() || from == null || fields.isEmpty()) {
      throw new IllegalStateException(
          "Rule " + code + " needs a remedy, a module, a first year and fields");
    }
    return new About(
        code,
        severity,
        says,
        remedy,
        module,
        fields,
        new Validity(from, through),
        needsPeriod,
        differs);
  }

  /**
   * A rule that knows its records and waits for its question.
   *
   * @param <C> the child
   * @param <R> the record
   */
  public static final class OfRecords<C, R> {
    private final RuleBuilder rule;
    private final Scope<C, R> scope;
    private @Nullable Condition<R> when;

    private OfRecords(RuleBuilder rule, Scope<C, R> scope) {
      this.rule = rule;
      this.scope = scope;
    }

    /**
     * Only records of which this is so; to any other the rule does not apply.
     *
     * @param condition what must be so
     * @return this
     */
    public OfRecords<C, R> when(Condition<R> condition) {
      this.when = this.when == null ? condition : this.when.and(condition);
      return this;
    }

    /**
     * Fires when the answer is yes, passes when it is no, and does not apply when it cannot be
     * told.
     *
     * @param condition what is wrong
     * @return the rule
     */
    public Rule<C> firesWhen(Condition<R> condition) {
      return checkedBy(new ConditionCheck<>(when, condition));
    }

    /**
     * Asks a question written by hand.
     *
     * @param check the question
     * @return the rule
     */
    public Rule<C> checkedBy(Check<R> check) {
      return new RecordRule<>(rule.about(check.fields()), scope, check);
    }
  }

  /**
   * The check of a rule that is all conditions: it cites every item that either condition looks at.
   */
  private static final class ConditionCheck<R> implements Check<R> {
    private final @Nullable Condition<R> when;
    private final Condition<R> wrong;

    /** What either condition looks at, each once. */
    private final List<Item<R, ?>> items;

    ConditionCheck(@Nullable Condition<R> when, Condition<R> wrong) {
      this.when = when;
      this.wrong = wrong;
      List<Item<R, ?>> both = new ArrayList<>(wrong.items());
      if (when != null) {
        for (Item<R, ?> item : when.items()) {
          if (!both.contains(item)) {
            both.add(item);
          }
        }
      }
      this.items = List.copyOf(both);
    }

    @Override
    public List<String> fields() {
      List<String> names = new ArrayList<>();
      for (Item<R, ?> item : items) {
        if (!names.contains(item.name())) {
          names.add(item.name());
        }
      }
      return names;
    }

    @Override
    public void examine(R record, Context context, Verdict verdict) {
      if (when != null && when.ask(record, context) != Answer.YES) {
        return;
      }
      Answer answer = wrong.ask(record, context);
      if (answer == Answer.NO) {
        verdict.pass();
      } else if (answer == Answer.YES) {
        fire(record, verdict);
      }
    }

    private void fire(R record, Verdict verdict) {
      List<Cited> cited = new ArrayList<>(items.size());
      for (Item<R, ?> item : items) {
        cited.add(Cited.of(item, record));
      }
      verdict.fire(cited);
    }
  }
}
