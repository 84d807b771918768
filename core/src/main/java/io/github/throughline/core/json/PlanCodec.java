package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.throughline.core.model.plan.CarePlan;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.EarlyHelpPlan;
import io.github.throughline.core.model.plan.PathwayPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.SafetyPlan;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans of any kind, told apart by their property {@code kind}. */
final class PlanCodec implements Codec<Plan> {
  /** The property that tells the kind. */
  static final String KIND = "kind";

  /** The kinds by what they are called in a document. */
  static final Map<String, Class<? extends Plan>> KINDS =
      Map.of(
          "earlyHelp", EarlyHelpPlan.class,
          "childInNeed", ChildInNeedPlan.class,
          "childProtection", ChildProtectionPlan.class,
          "care", CarePlan.class,
          "pathway", PathwayPlan.class,
          "safety", SafetyPlan.class);

  private final Map<String, RecordCodec<?>> codecs;
  private final String expected;

  /** For the kinds whose records are read and written so. */
  PlanCodec(Map<String, RecordCodec<?>> codecs) {
    this.codecs = new TreeMap<>(codecs);
    expected = "expected one of " + String.join(", ", this.codecs.keySet());
  }

  @Override
  public Plan read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw Problems.expected("an object", in);
    }
    JsonLocation start = in.currentTokenLocation();
    if (in.nextToken() == JsonToken.FIELD_NAME && in.currentName().equals(KIND)) {
      in.nextToken();
      RecordCodec<?> codec = codecFor(in);
      in.nextToken();
      return (Plan) codec.readProperties(in, start, true);
    }
    return readKindLater(in, start);
  }

  /** The properties of an object come in any order, so what comes before the kind has to wait. */
  private Plan readKindLater(JsonParser in, JsonLocation start) throws IOException {
    RecordCodec<?> codec = null;
    try (TokenBuffer waiting = new TokenBuffer(in)) {
      waiting.forceUseOfBigDecimal(true);
      waiting.writeStartObject();
      for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
        boolean isKind = in.currentName().equals(KIND);
        waiting.writeFieldName(in.currentName());
        in.nextToken();
        codec = isKind && codec == null ? codecFor(in) : codec;
        waiting.copyCurrentStructure(in);
      }
      waiting.writeEndObject();
      if (codec == null) {
        String path = JsonPath.of(in.getParsingContext());
        throw Problems.at(
            JsonPath.property(path, KIND),
            start,
            "it is missing from the object that starts here; " + expected);
      }
      return readAgain(codec, waiting, JsonPath.of(in.getParsingContext()), start);
    }
  }

  /** A buffer knows neither its place nor lines and columns: errors point to the plan's start. */
  private static Plan readAgain(
      RecordCodec<?> codec, TokenBuffer waiting, String path, JsonLocation start)
      throws IOException {
    waiting.overrideParentContext(null);
    try (JsonParser again = waiting.asParser()) {
      again.nextToken();
      return (Plan) codec.read(again);
    } catch (UnreadableDocumentException e) {
      throw e.within(path, start);
    }
  }

  private RecordCodec<?> codecFor(JsonParser in) throws IOException {
    RecordCodec<?> codec =
        in.currentToken() == JsonToken.VALUE_STRING ? codecs.get(in.getText()) : null;
    if (codec == null) {
      throw Problems.at(in, expected);
    }
    return codec;
  }

  @Override
  public void write(Plan plan, JsonGenerator out) throws IOException {
    for (Map.Entry<String, RecordCodec<?>> codec : codecs.entrySet()) {
      Class<? extends Plan> type = KINDS.get(codec.getKey());
      if (type != null && type.isInstance(plan)) {
        write(codec.getValue(), (Record) plan, out);
        return;
      }
    }
    throw new IllegalStateException("No kind is known for " + plan.getClass());
  }

  @SuppressWarnings("unchecked") // the codec is the one of the record's own class
  private static <R extends Record> void write(RecordCodec<R> codec, Record plan, JsonGenerator out)
      throws IOException {
    codec.write((R) plan, out);
  }

  /** What plans of a class are called in a document, null if it is no class of plans. */
  static @Nullable String kindOf(Class<?> type) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
