package dev.freehold.checker.violation;

import java.util.regex.Pattern;

/**
 * A class or a member of one, which keeps its name when lines move.
 *
 * @param type the binary name of the class
 * @param member a field, or a method or constructor with its parameters' types as in {@code
 *     ship(Order)}; empty for the class itself
 */
public record Declaration(String type, String member) {
  private static final Pattern NUMBER_OF_CLASS = Pattern.compile("(?<=\\$)\\d+");

  /** The binary name without the numbers of anonymous classes, which change with others of them. */
  public String typeWithoutNumbers() {
    return NUMBER_OF_CLASS.matcher(type).replaceAll("");
  }

  /** Empty for the unnamed one. */
  public String packageName() {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
