package io.github.throughline.chronology.record.kind;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.model.value.Coded;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a code means, as its source gave it or else as its list has it. */
public final class CodeWords {
  private static final Map<String, CodeList> LISTS =
      CinCensusCodes.all().stream().collect(Collectors.toMap(CodeList::system, list -> list));

  private CodeWords() {}

  /**
   * What a code means.
   *
   * @param coded the code; null when none is recorded
   * @return its meaning in words; null when none is recorded
   */
  public static @Nullable String of(@Nullable Coded coded) {
    if (coded == null) {
      return null;
    }
    String meaning = coded.meaning();
    return meaning != null ? meaning : fromList(coded);
  }

  /** The latest meaning: where a code's meaning changed, sources that matter give their own. */
  private static String fromList(Coded coded) {
    CodeList list = LISTS.get(coded.system());
    List<Code> codes = list == null ? List.of() : list.codes();
    return codes.stream()
        .filter(code -> code.value().equals(coded.code()))
        .reduce((earlier, later) -> later)
        .map(Code::meaning)
        .orElse("code " + coded.code());
  }
}
