package dev.freehold.benchmarks.compiletime.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The pattern of one class: how it begins, and methods to draw from.
 *
 * <p>In a template file, lines {@code //---} stand between the beginning and the methods; {@code
 * $p} is the package, {@code $k} a capacity, {@code $n} the method's number, {@code $w} and {@code
 * $W} a word, {@code $a}, {@code $b} and {@code $c} small numbers.
 *
 * @param name the simple name of the class
 * @param beginning the text up to the first method to draw
 * @param methods the methods to draw from; none if the class is always the same
 */
record Template(String name, String beginning, List<String> methods) {
  private static final String SEPARATOR = "//---\n";

  /** Reads the template of the class {@code name}. */
  static Template read(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/depot/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("there is no template for " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> parts = List.of(text.split(SEPARATOR));
      return new Template(name, parts.get(0), parts.subList(1, parts.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
