package dev.freehold.benchmarks.compiletime.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes correct code in which every class uses ownership: packages of resource classes, a pool
 * declaration and services that create, lend, pass on and release.
 */
public final class OwnershipSources {
  /** The package that all of it is below. */
  public static final String ROOT = "depot";

  private static final List<String> CLASSES =
      List.of(
          "Packet",
          "Crate",
          "Wire",
          "Convoy",
          "Dispatcher",
          "Pump",
          "Desk",
          "Retry",
          "Picker",
          "Ledger");

  /** In it, every signature has an owner or a borrow among its type arguments. */
  private static final String WITH_TYPE_ARGUMENTS = "Exchange";

  private OwnershipSources() {}

  /**
   * Writes ten classes to each of {@code packages} packages, about 100 lines each.
   *
   * @param folder the source folder
   * @param typeArguments whether one class in ten has qualified type arguments in its signatures
   */
  public static void write(Path folder, int packages, boolean typeArguments) throws IOException {
    List<String> names = new ArrayList<>(CLASSES);
    if (typeArguments) {
      names.set(names.size() - 1, WITH_TYPE_ARGUMENTS);
    }
    List<Template> templates = names.stream().map(Template::read).toList();
    for (int number = 0; number < packages; number++) {
      String name = ROOT + ".yard" + number;
      Path place = Files.createDirectories(folder.resolve(name.replace('.', '/')));
      ClassWriter writer = new ClassWriter(name, number);
      for (Template template : templates) {
        Files.writeString(place.resolve(template.name() + ".java"), writer.write(template));
      }
    }
  }
}
