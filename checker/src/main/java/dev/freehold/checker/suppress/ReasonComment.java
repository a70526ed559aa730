package dev.freehold.checker.suppress;

/**
 * Looks for the comment that says why an annotation is there: between its parentheses, behind it in
 * the same line, or alone in the line above it. A Javadoc comment is about what is declared.
 *
 * <pre>{@code
 * // lives as long as the program
 * @SuppressWarnings("freehold:own.leak")
 * Socket first = new Socket();
 *
 * @SuppressWarnings("freehold:own.leak") // so does this one
 * Socket second = new Socket();
 * }</pre>
 */
final class ReasonComment {
  private final CharSequence source;
  private int at;
  private boolean found;

  private ReasonComment(CharSequence source, int start) {
    this.source = source;
    this.at = start;
  }

  /** Whether there is one for the annotation that begins there. */
  static boolean isBeside(CharSequence source, int start) {
    return isAbove(source, start) || new ReasonComment(source, start).isBehind();
  }

  private static boolean isAbove(CharSequence source, int start) {
    String before = source.subSequence(0, start).toString();
    int line = before.lastIndexOf('\n');
    if (line < 0 || !before.substring(line).isBlank()) {
      return false;
    }
    String above = before.substring(0, line).stripTrailing();
    if (before.substring(above.length(), line).contains("\n")) {
      return false;
    }
    if (above.endsWith("*/")) {
      int begin = above.lastIndexOf("/*");
      return begin >= 0 && !above.startsWith("/**", begin) && says(above.substring(begin));
    }
    String last = above.substring(above.lastIndexOf('\n') + 1).strip();
    return last.startsWith("//") && says(last);
  }

  /** To the end of the line in which the annotation ends. */
  private boolean isBehind() {
    int depth = 0;
    while (at < source.length() && !found && !(depth == 0 && source.charAt(at) == '\n')) {
      char c = source.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (c == '/') {
        comment();
      } else {
        at++;
      }
    }
    return found;
  }

  private void skipLiteral(char quote) {
    at++;
    while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void comment() {
    String rest = source.subSequence(at, source.length()).toString();
    String end = rest.startsWith("//") ? "\n" : rest.startsWith("/*") ? "*/" : "";
    if (end.isEmpty()) {
      at++;
      return;
    }
    int length = rest.indexOf(end, 2);
    String comment = length < 0 ? rest : rest.substring(0, length);
    found = says(comment);
    at += comment.length() + (end.equals("\n") ? 0 : end.length());
  }

  /** Whether it has a word in it. */
  private static boolean says(String comment) {
    return comment.chars().anyMatch(Character::isLetter);
  }
}
