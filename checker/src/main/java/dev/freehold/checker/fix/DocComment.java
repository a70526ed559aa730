package dev.freehold.checker.fix;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment before a declaration, as it is written.
 *
 * @param start of its first slash, in characters from the start of the file
 * @param text from that slash to the last one
 */
public record DocComment(int start, String text) {
  private static final String OPENING = "/**";
  private static final String CLOSING = "*/";
  private static final Pattern TAG = Pattern.compile("(?m)(?<=^|/\\*\\*)[ \\t]*\\*?[ \\t]*@(\\w+)");

  /**
   * The one that belongs to a declaration; null where it has none.
   *
   * @param declaration where the declaration begins
   */
  public static @Nullable DocComment before(CharSequence source, int declaration) {
    String before = withoutLineComments(source.subSequence(0, declaration).toString());
    if (!before.endsWith(CLOSING)) {
      return null;
    }
    int start = before.lastIndexOf("/*", before.length() - CLOSING.length() - 1);
    boolean documents =
        start >= 0 && before.startsWith(OPENING, start) && before.length() - start > 4;
    return documents ? new DocComment(start, before.substring(start)) : null;
  }

  private static String withoutLineComments(String before) {
    String left = before.stripTrailing();
    while (true) {
      String line = left.substring(left.lastIndexOf('\n') + 1);
      if (!line.stripLeading().startsWith("//")) {
        return left;
      }
      left = left.substring(0, left.length() - line.length()).stripTrailing();
    }
  }

  /** Where it ends, in characters from the start of the file. */
  int end() {
    return start + text.length();
  }

  /** Whether it takes over what an overridden method says. */
  public boolean isInherited() {
    return text.contains("{@inheritDoc}");
  }

  /** What it says before the first tag. */
  public String description() {
    Matcher first = TAG.matcher(text);
    return first.find() ? text.substring(0, first.start()) : text;
  }

  /** What a tag says; null where it is not there. */
  public @Nullable String said(String tag) {
    MatchResult found = find(tag);
    return found == null ? null : text.substring(found.end(), endOf(found));
  }

  /**
   * Where a tag stands.
   *
   * @param tag {@code @return}, or {@code @param} and the name
   */
  @Nullable MatchResult find(String tag) {
    Matcher matcher =
        Pattern.compile(
                "(?m)(?<=^|/\\*\\*)[ \\t]*\\*?[ \\t]*"
                    + Pattern.quote(tag).replace(" ", "\\E[ \\t]+\\Q")
                    + "(?!\\w)")
            .matcher(text);
    return matcher.find() ? matcher.toMatchResult() : null;
  }

  /** Where the text of a tag ends, without what is blank, from the start of this comment. */
  int endOf(MatchResult tag) {
    Matcher next = TAG.matcher(text);
    int end = next.find(tag.end()) ? next.start() : text.length() - CLOSING.length();
    return withoutBlanks(end);
  }

  /** The same of any end: blanks and the stars that lines begin with are left out. */
  int withoutBlanks(int end) {
    int last = end;
    while (last > OPENING.length()
        && (Character.isWhitespace(text.charAt(last - 1)) || isLeadingStar(last - 1))) {
      last--;
    }
    return last;
  }

  private boolean isLeadingStar(int at) {
    return text.charAt(at) == '*'
        && text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank()
        && text.lastIndexOf('\n', at) >= 0;
  }

  /** Where the first tag stands, from the start of this comment; where it ends if it has none. */
  int firstTag() {
    Matcher first = TAG.matcher(text);
    return first.find() ? first.start() : text.length() - CLOSING.length();
  }

  /** Whether it has any tag. */
  boolean hasTags() {
    return TAG.matcher(text).find();
  }
}
