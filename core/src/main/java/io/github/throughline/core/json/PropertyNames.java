package io.github.throughline.core.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of each property of a record by its name.
 *
 * <p>It is asked for every property of a document, so it is a table without boxes and chains: a
 * quarter full, each name at the place of its hash or soon after.
 */
final class PropertyNames {
  private final @Nullable String[] table;
  private final int[] places;

  /** Places count from 0; a null stands where a place has no name. */
  PropertyNames(List<@Nullable String> names) {
    int size = Integer.highestOneBit(Math.max(names.size(), 1)) * 8;
    table = new @Nullable String[size];
    places = new int[size];
    for (int place = 0; place < names.size(); place++) {
      String name = names.get(place);
      if (name != null) {
        int slot = slot(name);
        table[slot] = name;
        places[slot] = place;
      }
    }
  }

  /** The place of a name, or -1. */
  int find(String name) {
    int slot = slot(name);
    return table[slot] == null ? -1 : places[slot];
  }

  /** Where a name stands, or the free slot where it would. */
  private int slot(String name) {
    int hash = name.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (table.length - 1);
    for (String held = table[slot]; held != null && !held.equals(name); held = table[slot]) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  /** Every name. */
  List<String> all() {
    return Arrays.stream(table).filter(name -> name != null).toList();
  }
}
