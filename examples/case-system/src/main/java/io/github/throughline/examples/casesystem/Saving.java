package io.github.throughline.examples.casesystem;

import io.github.throughline.core.constraint.FieldMessage;
import io.github.throughline.core.constraint.FieldMessages;
import io.github.throughline.core.constraint.Final;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What the case system asks on every save, and when a worker signs a visit off. */
final class Saving implements AutoCloseable {
  private final ValidatorFactory factory;
  private final Validator validator;

  /** Made once and shared: making it is slow, and asking it is not. */
  Saving(Clock clock) {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock)
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  /** What is wrong with a case as it stands. It may be saved all the same. */
  List<FieldMessage> check(StoredCase stored) {
    return FieldMessages.of(validator.validate(ToCaseFile.of(stored)));
  }

  /** What is wrong with a visit, or lacking, before it can be signed off. */
  List<FieldMessage> signOff(StoredVisit stored) {
    return FieldMessages.of(validator.validate(ToCaseFile.of(stored), Final.class));
  }

  @Override
  public void close() {
    factory.close();
  }
}
