package dev.freehold.checker.command;

import dev.freehold.internal.rule.RuleKey;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documentation of one rule.
 *
 * @param rule the rule that it is about
 * @param text the page, in Markdown
 */
public record RulePage(RuleKey rule, String text) {
  private static final String SITE = "https://freehold.dev/rules/";
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern RUST_CODE = Pattern.compile("\\bE\\d{4}\\b");

  /** The key that the page explains. */
  public String key() {
    return rule.text();
  }

  /** Where the page is on the site, which has a page for each file of {@code docs/rules}. */
  public String address() {
    return SITE + key() + ".html";
  }

  /** The first line that says more than the key does. */
  public String title() {
    return text.lines()
        .map(line -> line.replaceAll("[#`]", "").replace(key(), "").replaceFirst("^[\\s:–—-]+", ""))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The first paragraph, in one line. */
  public String summary() {
    return withoutLinks()
        .lines()
        .dropWhile(line -> line.isBlank() || line.startsWith("#"))
        .takeWhile(line -> !line.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** The page as a terminal without colours shows it. */
  public String plain() {
    return new PlainPage(Colour.OFF).of(text);
  }

  /** The page without links, which lead nowhere outside the documentation. */
  public String withoutLinks() {
    return LINK.matcher(text).replaceAll("$1");
  }

  /** The codes under which rustc reports the same, which are named in the line about Rust. */
  Set<String> rustCodes() {
    return text.lines()
        .filter(line -> line.startsWith("Rust: "))
        .flatMap(line -> RUST_CODE.matcher(line).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a mistyped key may have meant this one. */
  boolean resembles(String wanted) {
    Set<String> words = Set.of(key().split("\\."));
    return key().contains(wanted)
        || wanted.contains(key())
        || Arrays.stream(wanted.split("\\.")).anyMatch(words::contains);
  }
}
