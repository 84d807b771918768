package io.github.throughline.examples.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and the few things that the tests do with it. */
final class Browser implements AutoCloseable {
  private static final String AXE = axe();

  /** Kept, because the settings of a logger that nobody keeps are lost. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    // It warns of every browser that is newer than itself.
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** A browser; where there is none, the test is passed over and a line says so. */
  static Browser startOrSkip() {
    Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = onPath("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      String missing = chromium.isEmpty() ? "Chromium" : "Chromium's driver (chromedriver)";
      System.out.println("Browser tests SKIPPED: " + missing + " is not on the path.");
      Assumptions.abort(missing + " is not on the path");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(
        "--headless=new",
        "--force-prefers-reduced-motion",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage");
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
    ChromeDriver chrome = new ChromeDriver(service, options);
    chrome.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Browser(chrome).resize(1280, 900);
  }

  private static Optional<Path> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** The size of what is seen, in the page's own pixels, narrower than a window may be. */
  Browser resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  void scripts(boolean enabled) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
  }

  void media(String media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  Browser open(Path page) {
    driver.get("about:blank");
    driver.get(page.toUri().toString());
    return this;
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  long number(String expression) {
    return ((Number) run("return " + expression)).longValue();
  }

  String text(String expression) {
    return String.valueOf(run("return " + expression));
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Chooses an option by its words, as a person does. */
  void choose(String select, String words) {
    for (WebElement option : all("#" + select + " option")) {
      if (option.getText().equals(words)) {
        option.click();
        settle();
        return;
      }
    }
    throw new AssertionError("There is no such choice: " + words);
  }

  /** Waits until what was begun is done and drawn. */
  void settle() {
    driver.executeAsyncScript(
        "var done = arguments[0]; setTimeout(function () {"
            + " requestAnimationFrame(function () { setTimeout(done, 0); }); }, 10);");
  }

  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What the browser complains of. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        complaints.add(entry.getMessage());
      }
    }
    return complaints;
  }

  /**
   * The serious and critical findings of axe-core, one line each. Of a long page, only the first
   * tables and the first marks of each lane are left for it to look at: the others are made alike,
   * and it would take minutes over them.
   */
  @SuppressWarnings("unchecked")
  List<String> accessibilityFindings() {
    run(
        "document.querySelectorAll('.chunk').forEach(function (one, i) { if (i > 3) one.remove(); });"
            + "document.querySelectorAll('.picture svg').forEach(function (lane) {"
            + "  lane.querySelectorAll('a').forEach(function (one, i) { if (i > 40) one.remove(); });"
            + "});"
            + "document.querySelectorAll('.gathered').forEach(function (list) {"
            + "  list.querySelectorAll('li').forEach(function (one, i) { if (i > 20) one.remove(); });"
            + "});");
    run(AXE);
    return (List<String>)
        driver.executeAsyncScript(
            "var done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(function (found) {"
                + "  done(found.violations.filter(function (one) {"
                + "    return one.impact === 'serious' || one.impact === 'critical';"
                + "  }).map(function (one) {"
                + "    return one.id + ': ' + one.help + ' (' + one.nodes.length + ') '"
                + "      + one.nodes.slice(0, 3).map(function (node) { return node.html; });"
                + "  }));"
                + "});");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
