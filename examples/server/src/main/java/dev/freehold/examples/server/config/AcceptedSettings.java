package dev.freehold.examples.server.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Options of Redis that change nothing here, and that tools set all the same: they are kept, and
 * shown. Those that promise something, such as encryption or replicas, are not among them.
 */
final class AcceptedSettings {
  private AcceptedSettings() {}

  static List<Setting> all() {
    try (InputStream in = AcceptedSettings.class.getResourceAsStream("accepted.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(AcceptedSettings::setting)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Setting setting(String line) {
    String[] word = line.split(" ", 2);
    String value = word.length < 2 ? "" : word[1];
    if (value.equals("yes") || value.equals("no")) {
      return Setting.yesNo(word[0], value.equals("yes"));
    }
    return value.matches("[0-9]+")
        ? Setting.memory(word[0], Long.parseLong(value), 0, Long.MAX_VALUE)
        : Setting.text(word[0], value);
  }
}
