package io.github.throughline.validation.review;

import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes two findings of different runs the same one: the rule, the child, the part of the
 * return, the items at fault and their texts. Not the line, which moves whenever a child before it
 * changes, and not the wording.
 *
 * <p>It is kept as 128 bits of a digest: short, and so long that two different findings with the
 * same bits are not to be expected in any file.
 */
final class FindingIdentity {
  private final MessageDigest digest;

  FindingIdentity() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** 128 bits of a digest. */
  record Bits(long high, long low) {}

  Bits of(Finding finding, boolean withValues) {
    digest.reset();
    add(finding.rule());
    add(finding.child());
    add(finding.module());
    List<String> fields = finding.fields();
    add(fields.size());
    fields.forEach(this::add);
    if (withValues) {
      addValues(finding.cited());
    }
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new Bits(bytes.getLong(), bytes.getLong());
  }

  /** Field by field, as a line of findings groups them. */
  private void addValues(List<Cited> cited) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Cited item : cited) {
      if (item.text() != null) {
        values.computeIfAbsent(item.field(), field -> new ArrayList<>()).add(item.text());
      }
    }
    values.forEach(
        (field, texts) -> {
          add(field);
          add(texts.size());
          texts.forEach(this::add);
        });
  }

  private void add(@Nullable String text) {
    if (text == null) {
      add(-1);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      add(bytes.length);
      digest.update(bytes);
    }
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }
}
