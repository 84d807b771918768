package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Where in a document reading or writing is, as in {@code referrals[2].referredOn}. */
final class JsonPath {
  private JsonPath() {}

  /** The place of the value that was begun last. */
  static String of(JsonStreamContext context) {
    StringBuilder path = new StringBuilder();
    append(context, path);
    return path.toString();
  }

  /** The place of the value that is to be written next. */
  static String ofNext(JsonStreamContext context) {
    if (!context.inArray()) {
      return of(context);
    }
    JsonStreamContext parent = context.getParent();
    return (parent == null ? "" : of(parent)) + "[" + context.getEntryCount() + "]";
  }

  /** The place of a property of the object at a place. */
  static String property(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static void append(@Nullable JsonStreamContext context, StringBuilder path) {
    if (context == null) {
      return;
    }
    append(context.getParent(), path);
    if (context.inArray() && context.hasCurrentIndex()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    } else if (context.inObject() && context.hasCurrentName()) {
      path.append(path.isEmpty() ? "" : ".").append(shown(context.getCurrentName()));
    }
  }

  /** Only names of our own are shown: any other may be the name of a child. */
  static String shown(String name) {
    return Codecs.isKnownName(name) ? name : "?";
  }
}
