package dev.freehold.examples.server.trial.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forms of commands, by theme. */
final class Grammar {
  /** A command's form and how its replies are compared. */
  record Rule(Pattern pattern, Order order) {}

  private final Map<String, List<Rule>> themes = new LinkedHashMap<>();

  /**
   * @param name of the resource that has the commands
   */
  Grammar(String name) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.matches("\\[\\w+]")) {
        rules =
            themes.computeIfAbsent(
                line.substring(1, line.length() - 1), theme -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(rule(line));
      }
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = Grammar.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(String line) {
    List<String> tokens = new ArrayList<>(List.of(line.trim().split("\\s+")));
    Order order = Order.EXACT;
    String last = tokens.get(tokens.size() - 1);
    if (last.startsWith("~")) {
      order = Order.valueOf(last.substring(1).toUpperCase(Locale.ROOT));
      tokens.remove(tokens.size() - 1);
    }
    return new Rule(Pattern.parse(tokens), order);
  }

  List<String> themes() {
    return List.copyOf(themes.keySet());
  }

  List<Rule> rules(String theme) {
    return themes.get(theme);
  }
}
