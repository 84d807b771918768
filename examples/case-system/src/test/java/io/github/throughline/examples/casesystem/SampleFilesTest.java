package io.github.throughline.examples.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.constraint.FieldMessage;
import io.github.throughline.core.constraint.FieldMessages;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The invented families of the quickstart are what careful workers would have written. */
class SampleFilesTest {
  private static final Path FAMILIES =
      Path.of("..", "quickstart", "src", "main", "resources", "anyshire", "families");

  @Test
  void nothing_is_reported_of_the_sample_families() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(FAMILIES)) {
      files = found.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
    ObjectMapper mapper = ThroughlineModule.newMapper();
    List<FieldMessage> reported = new ArrayList<>();
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      for (Path file : files) {
        Class<?> type = file.endsWith("family.json") ? FamilyFile.class : CaseFile.class;
        Object document = mapper.readValue(file.toFile(), type);
        reported.addAll(FieldMessages.of(factory.getValidator().validate(document)));
      }
    }

    assertThat(files).hasSizeGreaterThan(5);
    assertThat(reported).isEmpty();
  }
}
