package dev.freehold.checker.suppress;

import dev.freehold.checker.fix.Edit;
import dev.freehold.checker.fix.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @SuppressWarnings} in the text of a file, to take a value out of it.
 *
 * <pre>{@code
 * @SuppressWarnings("freehold:own.leak")                // nothing is left of it
 * @SuppressWarnings({"unchecked", "freehold:own.leak"}) // "unchecked" is
 * }</pre>
 *
 * @param source the file
 * @param start where the annotation begins
 */
record SuppressionText(String source, int start) {
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern LITERAL = Pattern.compile(TEXT);

  /** An annotation with constants is let be. */
  private static final Pattern FORM =
      Pattern.compile(
          "@[\\w.\\s]+\\(\\s*(?:value\\s*=\\s*)?(?:\\{\\s*)?"
              + TEXT
              + "(?:\\s*,\\s*"
              + TEXT
              + ")*\\s*,?\\s*\\}?\\s*\\)");

  /** The file without that value; null where the annotation is written in another way. */
  @Nullable Fix without(String value, String help) {
    Matcher annotation = FORM.matcher(source).region(start, source.length());
    if (!annotation.lookingAt()) {
      return null;
    }
    List<MatchResult> values = valuesUntil(annotation.end());
    if (values.size() == 1) {
      return new Fix(help, List.of(new Edit(start, afterSpace(annotation.end()), "")));
    }
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).group().equals('"' + value + '"')) {
        return new Fix(help, List.of(leavingOut(i, values)));
      }
    }
    return null;
  }

  private List<MatchResult> valuesUntil(int end) {
    List<MatchResult> values = new ArrayList<>();
    Matcher literal = LITERAL.matcher(source).region(start, end);
    while (literal.find()) {
      values.add(literal.toMatchResult());
    }
    return values;
  }

  /** With the comma behind it, or before the last one. */
  private static Edit leavingOut(int index, List<MatchResult> values) {
    boolean last = index == values.size() - 1;
    int from = last ? values.get(index - 1).end() : values.get(index).start();
    int to = last ? values.get(index).end() : values.get(index + 1).start();
    return new Edit(from, to, "");
  }

  private int afterSpace(int from) {
    int end = from;
    while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
      end++;
    }
    return end;
  }
}
