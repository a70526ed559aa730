package dev.freehold.benchmarks.compiletime.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws the text of one class from its template; the same seed gives the same text. */
final class ClassWriter {
  private static final int LINES = 110;
  private static final List<String> WORDS =
      List.of(
          "anvil", "barrel", "cable", "drum", "engine", "funnel", "girder", "hinge", "ingot",
          "jack", "kettle", "lantern", "magnet", "needle", "oven", "piston", "quilt", "rivet",
          "spindle", "turbine", "urn", "valve", "winch", "yoke");

  private final Random random;
  private final String packageName;

  ClassWriter(String packageName, long seed) {
    this.packageName = packageName;
    this.random = new Random(seed);
  }

  /** The whole text of a class of about 110 lines. */
  String write(Template template) {
    StringBuilder text = new StringBuilder(fill(template.beginning(), 0));
    if (template.methods().isEmpty()) {
      return text.toString();
    }
    for (int number = 1; lines(text) < LINES; number++) {
      String method = template.methods().get(random.nextInt(template.methods().size()));
      text.append('\n').append(fill(method, number));
    }
    return text.append("}\n").toString();
  }

  private String fill(String pattern, int number) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return pattern
        .replace("$p", packageName)
        .replace("$k", Integer.toString(64 << random.nextInt(5)))
        .replace("$n", Integer.toString(number))
        .replace("$w", word)
        .replace("$W", word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .replace("$a", smallNumber())
        .replace("$b", smallNumber())
        .replace("$c", smallNumber());
  }

  private String smallNumber() {
    return Integer.toString(2 + random.nextInt(60));
  }

  private static long lines(CharSequence text) {
    return text.chars().filter(c -> c == '\n').count();
  }
}
