package dev.freehold.checker.flow.store;

import dev.freehold.checker.types.Qualifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides, where two paths meet, which tokens of one are those of the other: tokens of one site
 * that the same names hold in the same way. Others are kept apart, so that what a name says of a
 * token stays true on both paths.
 *
 * <pre>{@code
 * 1  Page a = Page.open();
 * 2  Page b = Page.open();
 * 3  if (swap) {
 * 4    b.close();
 * 5    b = a;
 * 6    a = null;
 * 7  }
 * 8  if (a != null) { a.close(); }
 * 9  b.close();
 * }</pre>
 *
 * <p>Where the paths meet behind line 7, both know the value of line 1. Without the swap {@code a}
 * owns it, with the swap {@code b} does: it is not held in the same way, so the value of the second
 * path gets a number of its own, {@code 1'}.
 *
 * <pre>{@code
 *               a          b
 * no swap       1          2
 * swap          null       1, which is called 1'
 * joined        1 or null  2 or 1'
 * }</pre>
 *
 * <p>So {@code a} holds its value wherever that exists, and on the path on which line 8 finds
 * {@code a} to be null there is no value 1: nothing is lost there, and line 9 releases one value,
 * whichever it is. Had both been called 1, the release in line 8 would have been one of {@code
 * b}'s, too.
 */
final class TokenMatch {
  /** One name's way of holding a token. */
  private record Facet(
      Name name, Path path, Binding.Status status, Qualifier strength, boolean loan) {}

  private final Map<Name, Value> first;
  private final Map<Name, Value> second;

  private TokenMatch(Map<Name, Value> first, Map<Name, Value> second) {
    this.first = first;
    this.second = second;
  }

  /** How the second path's tokens are to be called; tokens that keep their names are left out. */
  static Map<Token, Token> match(Map<Name, Value> first, Map<Name, Value> second) {
    TokenMatch match = new TokenMatch(first, second);
    Set<Token> affected = match.affected();
    return affected.isEmpty() ? Map.of() : match.rename(affected);
  }

  /** A token of the site that is not used. */
  static Token unused(Site site, Set<Token> used) {
    int number = 0;
    while (number < Token.BLURRED && used.contains(new Token(site, number))) {
      number++;
    }
    return new Token(site, number);
  }

  private Set<Token> affected() {
    Set<Token> affected = new LinkedHashSet<>();
    first.forEach((name, value) -> addDifferent(value, second.get(name), affected));
    second.forEach((name, value) -> addDifferent(value, first.get(name), affected));
    return affected;
  }

  private static void addDifferent(
      Value value, @org.jspecify.annotations.Nullable Value other, Set<Token> into) {
    if (!value.equals(other)) {
      value.bindings().forEach(binding -> into.add(binding.token()));
    }
  }

  private Map<Token, Token> rename(Set<Token> affected) {
    Map<Token, Set<Facet>> known = profiles(first, ofSites(affected));
    Map<Token, Token> renaming = new HashMap<>();
    Set<Token> used = tokensOf(first);
    tokensOf(second).stream().filter(token -> !affected.contains(token)).forEach(used::add);
    profiles(second, affected)
        .forEach(
            (token, profile) -> {
              Token twin = twin(token, profile, known, used);
              used.add(twin);
              renaming.put(token, twin);
            });
    return renaming;
  }

  /** All tokens of the first path that come from where the affected ones do. */
  private Set<Token> ofSites(Set<Token> affected) {
    Set<Site> sites = new HashSet<>();
    affected.forEach(token -> sites.add(token.site()));
    Set<Token> all = tokensOf(first);
    all.removeIf(token -> !sites.contains(token.site()));
    return all;
  }

  private static Set<Token> tokensOf(Map<Name, Value> values) {
    Set<Token> tokens = new HashSet<>();
    values.values().forEach(value -> value.bindings().forEach(b -> tokens.add(b.token())));
    return tokens;
  }

  private static Token twin(
      Token token, Set<Facet> profile, Map<Token, Set<Facet>> known, Set<Token> used) {
    if (profile.equals(known.get(token)) || !token.isExact()) {
      return token;
    }
    for (Map.Entry<Token, Set<Facet>> entry : known.entrySet()) {
      if (entry.getKey().site().equals(token.site()) && entry.getValue().equals(profile)) {
        return entry.getKey();
      }
    }
    return used.contains(token) ? unused(token.site(), used) : token;
  }

  private static Map<Token, Set<Facet>> profiles(Map<Name, Value> values, Set<Token> of) {
    Map<Token, Set<Facet>> profiles = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          for (Binding b : value.bindings()) {
            if (of.contains(b.token())) {
              profiles
                  .computeIfAbsent(b.token(), token -> new HashSet<>())
                  .add(new Facet(name, b.path(), b.status(), b.strength(), !b.loans().isEmpty()));
            }
          }
        });
    return profiles;
  }
}
