package dev.freehold.examples.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the command line as redis-server does: a file perhaps, then {@code --name value}. */
public final class Options {
  private final Settings settings;
  private final Map<String, String> read = new HashMap<>();

  private Options(Settings settings) {
    this.settings = settings;
  }

  /**
   * Sets what the command line says.
   *
   * @throws IllegalArgumentException if it says what nobody understands
   */
  public static void read(String[] words, Settings settings) throws IOException {
    Options options = new Options(settings);
    int at = 0;
    if (words.length > 0 && !words[0].startsWith("--")) {
      options.file(Path.of(words[0]));
      at = 1;
    }
    while (at < words.length) {
      if (!words[at].startsWith("--")) {
        throw new IllegalArgumentException("an option begins with --: " + words[at]);
      }
      String name = words[at++].substring(2);
      StringBuilder value = new StringBuilder();
      while (at < words.length && !words[at].startsWith("--")) {
        value.append(value.length() == 0 ? "" : " ").append(words[at++]);
      }
      options.put(name, value.toString());
    }
    settings.set(options.read);
  }

  private void file(Path path) throws IOException {
    for (String line : Files.readAllLines(path)) {
      String trimmed = line.trim();
      if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        String[] parts = trimmed.split("\\s+", 2);
        put(parts[0], parts.length < 2 ? "" : unquoted(parts[1]));
      }
    }
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private void put(String name, String value) {
    Setting setting = settings.find(name);
    if (setting == null) {
      throw new IllegalArgumentException("there is no option --" + name);
    }
    try {
      boolean bare = setting.kind() == Setting.Kind.YES_NO && value.isEmpty();
      read.put(setting.name(), settings.check(setting, bare ? "yes" : value));
    } catch (SettingException e) {
      throw new IllegalArgumentException("--" + name + " " + value + ": " + e.getMessage(), e);
    }
  }
}
