package dev.freehold.checker.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who has mistyped it. */
public final class Nearest {
  private Nearest() {}

  /** The word with the fewest letters to change; empty if those are more than two in five. */
  public static Optional<String> to(String typed, Collection<String> words) {
    return words.stream()
        .min(Comparator.comparingInt(each -> distance(typed, each)))
        .filter(each -> distance(typed, each) <= allowed(typed, each));
  }

  private static int allowed(String typed, String word) {
    return (2 * Math.min(typed.length(), word.length()) + 4) / 5;
  }

  /** How many letters to insert, delete or replace, large or small. */
  static int distance(String typed, String word) {
    String from = typed.toLowerCase(Locale.ROOT);
    String to = word.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
