package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Validator;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The three libraries as a user's program meets them on the module path: as jars, with only what
 * they export.
 */
class ModulePathIT {
  private static final Set<String> LIBRARIES =
      Set.of(
          "io.github.throughline.core",
          "io.github.throughline.validation",
          "io.github.throughline.chronology");

  private static Path jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static ModuleFinder jars() throws Exception {
    List<Path> jars = new ArrayList<>();
    for (Class<?> type :
        List.of(
            CollectionYear.class,
            Validator.class,
            ChronologyBuilder.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            de.siegmar.fastcsv.reader.CsvReader.class,
            org.apache.commons.codec.language.DoubleMetaphone.class,
            org.apache.commons.lang3.StringUtils.class,
            org.apache.commons.text.similarity.JaroWinklerSimilarity.class)) {
      jars.add(jarOf(type));
    }
    assertThat(jars).allSatisfy(jar -> assertThat(jar.toString()).endsWith(".jar"));
    return ModuleFinder.of(jars.toArray(Path[]::new));
  }

  private static ModuleLayer layer() throws Exception {
    Configuration configuration =
        ModuleLayer.boot().configuration().resolve(jars(), ModuleFinder.of(), LIBRARIES);
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.throughline.core",
        "io.github.throughline.validation",
        "io.github.throughline.chronology"
      })
  void each_library_is_a_module_of_its_own(String name) throws Exception {
    Module module = layer().findModule(name).orElseThrow();

    assertThat(module.getDescriptor().isAutomatic()).isFalse();
    assertThat(module.getDescriptor().isOpen()).isFalse();
    assertThat(module.getDescriptor().exports()).allMatch(export -> !export.isQualified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.throughline.core",
        "io.github.throughline.validation",
        "io.github.throughline.chronology"
      })
  void every_exported_package_has_a_page_and_public_types(String name) throws Exception {
    ModuleReference module = jars().find(name).orElseThrow();
    Set<String> exported =
        module.descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(exported).isNotEmpty();
    try (JarFile jar = new JarFile(Path.of(module.location().orElseThrow()).toFile())) {
      for (String packageName : exported) {
        assertThat(jar.getEntry(packageName.replace('.', '/') + "/package-info.class"))
            .as("page of %s", packageName)
            .isNotNull();
      }
    }
  }

  @Test
  void what_is_not_exported_is_out_of_reach_and_what_is_works() throws Exception {
    ModuleLayer layer = layer();
    Module core = layer.findModule("io.github.throughline.core").orElseThrow();

    assertThat(core.isExported("io.github.throughline.core.exchange.cincensus")).isTrue();
    Class<?> year =
        layer.findLoader("io.github.throughline.core").loadClass(CollectionYear.class.getName());
    assertThat(year.getModule()).isSameAs(core);
    Object parsed = year.getMethod("parse", String.class).invoke(null, "2024-25");
    assertThat(parsed).hasToString("2024-25");
  }
}
