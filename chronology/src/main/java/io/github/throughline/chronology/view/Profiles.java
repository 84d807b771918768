package io.github.throughline.chronology.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Profiles as JSON. */
final class Profiles {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Profiles() {}

  /** One of the profiles that come with the library. */
  static RedactionProfile resource(String name) {
    try (InputStream in = Profiles.class.getResourceAsStream(name + ".profile.json")) {
      if (in == null) {
        throw new IllegalStateException("The library has no profile file " + name);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("A profile of the library could not be read", e);
    }
  }

  static RedactionProfile read(InputStream json) throws IOException {
    JsonNode profile = MAPPER.readTree(json);
    List<ProfileRule> rules = new ArrayList<>();
    try {
      for (JsonNode rule : profile.path("rules")) {
        rules.add(
            new ProfileRule(
                choice(Matter.class, text(rule, "matter")),
                choice(Treatment.class, text(rule, "treatment")),
                text(rule, "reason")));
      }
      return new RedactionProfile(text(profile, "name"), text(profile, "audience"), rules);
    } catch (IllegalArgumentException e) {
      throw new IOException("This is no whole profile: " + e.getMessage(), e);
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing or is not a text");
    }
    return value.asText();
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "A rule has a "
            + (type == Matter.class ? "matter" : "treatment")
            + " that is none of "
            + Arrays.toString(type.getEnumConstants()));
  }

  static String write(RedactionProfile profile) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", profile.name()).put("audience", profile.audience());
    ArrayNode rules = node.putArray("rules");
    for (ProfileRule rule : profile.rules()) {
      rules
          .addObject()
          .put("matter", rule.matter().name())
          .put("treatment", rule.treatment().name())
          .put("reason", rule.reason());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      return MAPPER
              .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
              .writeValueAsString(node)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A profile in memory could not be written", e);
    }
  }
}
