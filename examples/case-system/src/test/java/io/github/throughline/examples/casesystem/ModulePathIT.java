package io.github.throughline.examples.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.constraint.FieldMessages;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.CaseFile;
import jakarta.validation.Validation;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** A case system on the module path: the provider reaches the records, and their messages. */
class ModulePathIT {
  private static final String CORE = "io.github.throughline.core";
  private static final String PROVIDER = "org.hibernate.validator";

  private static Path jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static ClassLoader loader(List<Class<?>> inJars, String... roots) throws Exception {
    List<Path> jars = new ArrayList<>();
    for (Class<?> type : inJars) {
      jars.add(jarOf(type));
    }
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolveAndBind(
                ModuleFinder.of(jars.toArray(Path[]::new)), ModuleFinder.of(), Set.of(roots));
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
        .findLoader(CORE);
  }

  private static List<Class<?>> alwaysNeeded() {
    return List.of(
        CaseFile.class,
        ObjectMapper.class,
        JsonParser.class,
        com.fasterxml.jackson.annotation.JsonProperty.class,
        de.siegmar.fastcsv.reader.CsvReader.class);
  }

  private static Object read(ClassLoader loader, String json) throws Exception {
    Object mapper =
        loader.loadClass(ThroughlineModule.class.getName()).getMethod("newMapper").invoke(null);
    return mapper
        .getClass()
        .getMethod("readValue", String.class, Class.class)
        .invoke(mapper, json, loader.loadClass(CaseFile.class.getName()));
  }

  @Test
  void a_provider_validates_a_case_file_on_the_module_path() throws Exception {
    List<Class<?>> jars = new ArrayList<>(alwaysNeeded());
    jars.addAll(
        List.of(
            Validation.class,
            HibernateValidator.class,
            org.jboss.logging.Logger.class,
            com.fasterxml.classmate.TypeResolver.class));
    ClassLoader loader = loader(jars, CORE, PROVIDER);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Object file =
          read(
              loader,
              """
              {"child": {"id": "c1", "identifiers": [{"system": "upn", "value": "A801200005001"}]},
               "referrals": [{"id": "r1", "referredOn": "2024-05-02", "closedOn": "2024-05-01"}]}
              """);
      Collection<?> messages =
          (Collection<?>)
              loader
                  .loadClass(FieldMessages.class.getName())
                  .getMethod("of", Collection.class)
                  .invoke(null, validate(loader, file));

      assertThat(messages)
          .map(Object::toString)
          .satisfiesExactly(
              first -> assertThat(first).contains("/child/identifiers/0/value", "UPN has a first"),
              second ->
                  assertThat(second)
                      .contains("/referrals/0/closedOn", "Date is before referredOn, which comes"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void without_validation_the_records_work_and_can_be_looked_at() throws Exception {
    ClassLoader loader = loader(alwaysNeeded(), CORE);

    Object file = read(loader, "{\"child\": {\"id\": \"c1\"}, \"visits\": [{\"id\": \"v1\"}]}");

    assertThat(file.getClass().getModule().getName()).isEqualTo(CORE);
    assertThat(file.getClass().getAnnotations()).isNotEmpty();
    Class<?> visit = loader.loadClass(io.github.throughline.core.model.voice.Visit.class.getName());
    assertThat(visit.getDeclaredField("on").getAnnotations()).hasSizeLessThan(2);
  }

  @Test
  void every_package_of_records_is_open_to_the_provider() throws Exception {
    Module core = loader(alwaysNeeded(), CORE).loadClass(CaseFile.class.getName()).getModule();

    assertThat(core.getDescriptor().exports())
        .map(ModuleDescriptor.Exports::source)
        .filteredOn(name -> name.startsWith(CaseFile.class.getPackageName()))
        .hasSizeGreaterThan(10)
        .allMatch(core::isOpen);
  }

  /** Everything by reflection: the types of this layer are not the test's own. */
  private static Object validate(ClassLoader loader, Object file) throws Exception {
    Class<?> providerType = loader.loadClass(HibernateValidator.class.getName());
    Object bootstrap =
        loader
            .loadClass(Validation.class.getName())
            .getMethod("byProvider", Class.class)
            .invoke(null, providerType);
    Class<?> specific = loader.loadClass("jakarta.validation.bootstrap.ProviderSpecificBootstrap");
    Object configuration = specific.getMethod("configure").invoke(bootstrap);
    Class<?> configurationType = loader.loadClass("jakarta.validation.Configuration");
    Class<?> interpolatorType = loader.loadClass("jakarta.validation.MessageInterpolator");
    Object interpolator =
        loader
            .loadClass("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
            .getConstructor()
            .newInstance();
    configurationType
        .getMethod("messageInterpolator", interpolatorType)
        .invoke(configuration, interpolator);
    Object factory = configurationType.getMethod("buildValidatorFactory").invoke(configuration);
    Object validator =
        loader
            .loadClass("jakarta.validation.ValidatorFactory")
            .getMethod("getValidator")
            .invoke(factory);
    return loader
        .loadClass("jakarta.validation.Validator")
        .getMethod("validate", Object.class, Class[].class)
        .invoke(validator, file, new Class<?>[0]);
  }
}
