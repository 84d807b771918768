package io.github.throughline.core.constraint;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Values that were given for a fixed choice and are none of its constants.
 *
 * <p>A document may say {@code "status": "DNE"}, because somebody mistyped it or a later version
 * has added a choice. A record that can be without the choice is read: the component is null, and
 * the text stands under the component's name in the record's {@code extensions}, from where it is
 * written back. This tells which components of a record that has happened to, so that validation
 * can report them.
 */
public final class UnknownValues {
  private static final ClassValue<List<Method>> CHOICES =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> choices = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isEnum()) {
              choices.add(component.getAccessor());
            }
          }
          return List.copyOf(choices);
        }
      };

  private UnknownValues() {}

  /**
   * The components of a record whose value was not understood. Records inside it are not looked
   * into.
   *
   * @param record a record of the model
   * @param extensions its properties that are not known
   * @return the names of the components in their order; the text of each is in the extensions under
   *     that name. Empty for most records
   */
  public static List<String> in(Record record, Map<String, Object> extensions) {
    if (extensions.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Method choice : CHOICES.get(record.getClass())) {
      if (extensions.get(choice.getName()) instanceof String && isAbsent(choice, record)) {
        names.add(choice.getName());
      }
    }
    return List.copyOf(names);
  }

  private static boolean isAbsent(Method choice, Record record) {
    try {
      return choice.invoke(record) == null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Not a record of the model: " + record.getClass(), e);
    }
  }
}
