package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place below an annotated record, step by step, at which a message can be put.
 *
 * @param steps from the annotated record on
 */
record Place(List<Step> steps) {
  /**
   * One step.
   *
   * @param name the component
   * @param index the element of it, from 0; null when it is no list or the whole list is meant
   */
  record Step(String name, @Nullable Integer index) {}

  /** The component at the end of a path such as {@code interview.heldOn}. */
  static Place of(String path) {
    Place place = new Place(List.of());
    for (String name : path.split("\\.", -1)) {
      place = place.then(name);
    }
    return place;
  }

  Place then(String name) {
    return with(new Step(name, null));
  }

  Place then(String name, int index) {
    return with(new Step(name, index));
  }

  private Place with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Place(List.copyOf(longer));
  }

  /** Puts a message here, in place of the one that would stand at the annotated record. */
  void report(String message, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(message);
    Function<String, NodeBuilderCustomizableContext> add = builder::addPropertyNode;
    Supplier<LeafNodeBuilderCustomizableContext> element = builder::addBeanNode;
    Runnable finish = builder::addConstraintViolation;
    Integer index = null;
    for (Step step : steps) {
      NodeBuilderCustomizableContext node = add.apply(step.name());
      if (index == null) {
        add = node::addPropertyNode;
        element = node::addBeanNode;
        finish = node::addConstraintViolation;
      } else {
        // An index belongs to the step before it, and the builder takes it with the step after.
        NodeBuilderDefinedContext placed = node.inIterable().atIndex(index);
        add = placed::addPropertyNode;
        element = placed::addBeanNode;
        finish = placed::addConstraintViolation;
      }
      index = step.index();
    }
    if (index == null) {
      finish.run();
    } else {
      element.get().inIterable().atIndex(index).addConstraintViolation();
    }
  }
}
