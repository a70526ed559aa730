package dev.freehold.checker.house;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.freehold.Own;
import dev.freehold.checker.OwnershipChecker;
import dev.freehold.processor.FreeholdProcessor;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of the run time, those for newer Javas among them, of the processor and of the
 * checker, without their tests.
 */
final class FreeholdClasses {
  private FreeholdClasses() {}

  static JavaClasses all() {
    // Only what Freehold's classes say of themselves is asked.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    List<Location> places =
        Stream.of(Own.class, FreeholdProcessor.class, OwnershipChecker.class)
            .map(FreeholdClasses::placeOf)
            .toList();
    return new ClassFileImporter().importLocations(places);
  }

  /** A folder, or a jar once the build has made one. */
  private static Location placeOf(Class<?> some) {
    try {
      URI place = some.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Location.of(
          place.getPath().endsWith(".jar") ? URI.create("jar:" + place + "!/") : place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
