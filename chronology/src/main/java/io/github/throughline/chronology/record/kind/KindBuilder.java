package io.github.throughline.chronology.record.kind;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.record.kind.RecordKind.Account;
import io.github.throughline.chronology.record.kind.RecordKind.Detail;
import io.github.throughline.chronology.record.kind.RecordKind.Help;
import io.github.throughline.chronology.record.kind.RecordKind.Moment;
import io.github.throughline.chronology.record.kind.RecordKind.Part;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says step by step how records of one kind are told. What is told belongs to the moment named last
 * before it.
 */
public final class KindBuilder<R> {
  private final String name;
  private final String component;
  private final Function<CaseFile, List<R>> in;
  private final Function<R, String> id;
  private final Function<R, Provenance> provenance;
  private final List<Moment<R>> moments = new ArrayList<>();
  private final List<Detail<R>> details = new ArrayList<>();
  private final List<Account<R>> accounts = new ArrayList<>();
  private Function<R, String> apart = record -> "";
  private Function<R, List<String>> people = record -> List.of();
  private Function<R, List<String>> thirdParties = record -> List.of();
  private Function<R, @Nullable VerificationStatus> verification = record -> null;
  private @Nullable String mark;
  private Predicate<R> marked = record -> true;
  private Predicate<R> recurs = record -> false;
  private boolean ofService = true;
  private @Nullable Help<R> help;

  private KindBuilder(
      String name,
      String component,
      Function<CaseFile, List<R>> in,
      Function<R, String> id,
      Function<R, Provenance> provenance) {
    this.name = name;
    this.component = component;
    this.in = in;
    this.id = id;
    this.provenance = provenance;
  }

  public static <R> KindBuilder<R> of(
      String name,
      String component,
      Function<CaseFile, List<R>> in,
      Function<R, String> id,
      Function<R, Provenance> provenance) {
    return new KindBuilder<>(name, component, in, id, provenance);
  }

  /** A date that is an event of one type. */
  public KindBuilder<R> moment(
      DetailLevel level, String what, EventType type, Function<R, @Nullable UncertainDate> date) {
    return moment(level, what, List.of(type), record -> List.of(type), date);
  }

  /** A date that is an event of one of several types. */
  public KindBuilder<R> moment(
      DetailLevel level,
      String what,
      List<EventType> types,
      Function<R, List<EventType>> typesOf,
      Function<R, @Nullable UncertainDate> date) {
    moments.add(
        new Moment<>(
            what,
            level,
            types,
            typesOf,
            date,
            (record, file) -> null,
            true,
            record -> true,
            false));
    return this;
  }

  /** The moment exists only for some records. */
  public KindBuilder<R> when(Predicate<R> applies) {
    Moment<R> last = last();
    return replace(
        new Moment<>(
            last.what(),
            last.level(),
            last.types(),
            last.typesOf(),
            last.date(),
            last.says(),
            last.bare(),
            applies,
            last.evenUndated()));
  }

  /** A record that has only other dates is told by this moment as well, without a date. */
  public KindBuilder<R> evenUndated() {
    Moment<R> last = last();
    return replace(
        new Moment<>(
            last.what(),
            last.level(),
            last.types(),
            last.typesOf(),
            last.date(),
            last.says(),
            last.bare(),
            last.applies(),
            true));
  }

  /** How the entry begins, where the type of event does not say what happened. */
  public KindBuilder<R> says(String words) {
    return says((record, file) -> words);
  }

  /** How the entry begins, where that depends on the record. */
  public KindBuilder<R> says(BiFunction<R, CaseFile, @Nullable String> words) {
    return says(words, false);
  }

  /** How the entry begins, where that says no more than what kind of event it is. */
  public KindBuilder<R> saysOnly(String words) {
    return says((record, file) -> words, true);
  }

  private KindBuilder<R> says(BiFunction<R, CaseFile, @Nullable String> words, boolean bare) {
    Moment<R> last = last();
    return replace(
        new Moment<>(
            last.what(),
            last.level(),
            last.types(),
            last.typesOf(),
            last.date(),
            words,
            bare,
            last.applies(),
            last.evenUndated()));
  }

  private Moment<R> last() {
    return moments.get(moments.size() - 1);
  }

  private KindBuilder<R> replace(Moment<R> moment) {
    moments.set(moments.size() - 1, moment);
    return this;
  }

  /** Something the record says of what happened. */
  public KindBuilder<R> tells(DetailLevel level, String label, Function<R, ?> value) {
    return detail(Part.SUMMARY, level, label, (record, file) -> value.apply(record));
  }

  /** Something that is only understood with the rest of the file. */
  public KindBuilder<R> tellsOf(DetailLevel level, String label, BiFunction<R, CaseFile, ?> value) {
    return detail(Part.SUMMARY, level, label, value);
  }

  /** Something the record says of what was done about it. */
  public KindBuilder<R> responds(DetailLevel level, String label, Function<R, ?> value) {
    return detail(Part.RESPONSE, level, label, (record, file) -> value.apply(record));
  }

  /** Something the record says of what came of it. */
  public KindBuilder<R> results(DetailLevel level, String label, Function<R, ?> value) {
    return detail(Part.OUTCOME, level, label, (record, file) -> value.apply(record));
  }

  private KindBuilder<R> detail(
      Part part, DetailLevel level, String label, BiFunction<R, CaseFile, ?> value) {
    details.add(
        new Detail<>(
            moments.size() - 1,
            part,
            level,
            label,
            (record, file) -> Say.words(value.apply(record, file), file)));
    return this;
  }

  /**
   * What the child thinks, as the record has it. It need not be in the child's own words: a worker
   * may have written down why a baby could not be asked.
   */
  public KindBuilder<R> childsView(Function<R, @Nullable FreeText> view) {
    return tells(DetailLevel.STANDARD, "The child\u2019s view as recorded", view);
  }

  /** What a child said, in exactly the child's words. */
  public KindBuilder<R> account(BiFunction<R, CaseFile, @Nullable ChildAccount> account) {
    return accounts(
        (record, file) -> {
          ChildAccount said = account.apply(record, file);
          return said == null ? List.of() : List.of(said);
        });
  }

  /** All that a child said, in exactly the child's words. */
  public KindBuilder<R> accounts(BiFunction<R, CaseFile, List<ChildAccount>> said) {
    accounts.add(new Account<>(moments.size() - 1, said));
    return this;
  }

  /** What tells records of this kind apart for good. */
  public KindBuilder<R> apart(Function<R, String> by) {
    apart = by;
    return this;
  }

  /** Whom the record is about besides the child whose file it is in. */
  public KindBuilder<R> about(Function<R, List<String>> ids) {
    people = ids;
    return this;
  }

  /** Whose data are mixed in. */
  public KindBuilder<R> mentions(Function<R, List<String>> ids) {
    thirdParties = ids;
    return this;
  }

  /** Who told or did it, where that is somebody of the family: one whose data are mixed in. */
  public KindBuilder<R> by(Function<R, @Nullable Party> party) {
    return mentions(
        record -> {
          Party by = party.apply(record);
          return by == null || by.personId() == null ? List.of() : List.of(by.personId());
        });
  }

  /** How far it is established. */
  public KindBuilder<R> verified(VerificationStatus status) {
    verification = record -> status;
    return this;
  }

  /** What has to be minded when an entry is shown. */
  public KindBuilder<R> sensitive(String mark) {
    return sensitive(mark, record -> true);
  }

  /** What has to be minded when an entry of some of the records is shown. */
  public KindBuilder<R> sensitive(String mark, Predicate<R> which) {
    this.mark = mark;
    this.marked = which;
    return this;
  }

  /** Another of the kind can follow within a month. */
  public KindBuilder<R> recurs() {
    return recurs(record -> true);
  }

  public KindBuilder<R> recurs(Predicate<R> which) {
    recurs = which;
    return this;
  }

  /** Somebody else did it, or it happened: the service need not have known of it at once. */
  public KindBuilder<R> happens() {
    ofService = false;
    return this;
  }

  /** The level of help that every record shows. */
  public KindBuilder<R> shows(
      Level level,
      Function<R, @Nullable UncertainDate> start,
      Function<R, @Nullable UncertainDate> end) {
    return shows(level, record -> true, start, end);
  }

  public KindBuilder<R> shows(
      Level level,
      Predicate<R> which,
      Function<R, @Nullable UncertainDate> start,
      Function<R, @Nullable UncertainDate> end) {
    help = new Help<>(level, which, start, end);
    return this;
  }

  public RecordKind<R> build() {
    return new RecordKind<>(
        name,
        component,
        in,
        id,
        provenance,
        apart,
        List.copyOf(moments),
        List.copyOf(details),
        List.copyOf(accounts),
        people,
        thirdParties,
        verification,
        mark,
        marked,
        recurs,
        ofService,
        help);
  }
}
