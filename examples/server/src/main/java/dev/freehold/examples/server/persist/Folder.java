package dev.freehold.examples.server.persist;

import dev.freehold.examples.server.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the append-only file lies, and what its parts are called.
 *
 * @param path the folder
 * @param name what all names begin with
 */
record Folder(Path path, String name) {
  static Folder of(Settings settings) {
    return new Folder(
        Path.of(settings.text("dir")).resolve(settings.text("appenddirname")),
        settings.text("appendfilename"));
  }

  Path manifest() {
    return path.resolve(name + ".manifest");
  }

  Manifest.Part part(long number, char type) {
    return new Manifest.Part(
        name + "." + number + (type == 'b' ? ".base.aof" : ".incr.aof"), number, type);
  }

  static List<Manifest.Part> and(List<Manifest.Part> parts, Manifest.Part more) {
    List<Manifest.Part> all = new ArrayList<>(parts);
    all.add(more);
    return List.copyOf(all);
  }

  void delete(Manifest old) throws IOException {
    for (Manifest.Part part : old.files()) {
      Files.deleteIfExists(path.resolve(part.name()));
    }
  }
}
