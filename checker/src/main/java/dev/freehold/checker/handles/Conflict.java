package dev.freehold.checker.handles;

import dev.freehold.internal.mark.Ordinary;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why the framework found no type arguments for a call, as in {@code @HandleOf(a.Order.class) Long
 * <: @HandleOf(a.Quote.class) Long}. It says so in words only.
 *
 * @param declarations those whose handles meet, by their simple names
 * @param unsaid whether a number meets them that says nothing
 */
record Conflict(Set<String> declarations, boolean unsaid) {
  private static final Pattern HANDLE = Pattern.compile("@HandleOf\\(([\\w.$]+)\\.class\\)");

  static Conflict in(String reason) {
    Set<String> declarations = new LinkedHashSet<>();
    for (Matcher each = HANDLE.matcher(reason); each.find(); ) {
      declarations.add(each.group(1).substring(each.group(1).lastIndexOf('.') + 1));
    }
    return new Conflict(declarations, reason.contains("@" + Ordinary.class.getSimpleName()));
  }
}
