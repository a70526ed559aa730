package dev.freehold.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the entry points is found, as a module or on the class path. */
class WatchProviderTest {
  @Test
  void aReportIsMadeWithoutAnyPool() {
    assertTrue(DebugMemory.report().toText().startsWith("Freehold memory report"));
  }

  /**
   * These tests run as a module; what a class path finds stands elsewhere, and must be the same.
   */
  @Test
  void theClassPathNamesTheProviderOfTheModule() throws IOException {
    ModuleDescriptor module = WatchProvider.class.getModule().getDescriptor();
    List<String> provided =
        module.provides().stream()
            .filter(each -> each.service().equals(WatchProvider.class.getName()))
            .flatMap(each -> each.providers().stream())
            .toList();
    assertEquals(provided, namedForTheClassPath());
  }

  private static List<String> namedForTheClassPath() throws IOException {
    String file = "/META-INF/services/" + WatchProvider.class.getName();
    try (var services = WatchProvider.class.getResourceAsStream(file)) {
      return new String(services.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
