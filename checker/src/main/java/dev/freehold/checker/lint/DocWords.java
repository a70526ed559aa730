package dev.freehold.checker.lint;

import java.util.regex.Pattern;

/** Words by which a comment says what becomes of a resource. */
enum DocWords {
  /** Of everything at once. */
  OWNERSHIP("ownership"),
  /** Of what a method takes over. */
  TAKEN(
      "own(s|ed|er)?|hand(s|ed)?|tak(es?|en|ing)|transfer\\w*|releas\\w*|clos(es?|ed|ing)|free[sd]?"
          + "|consum\\w*|keeps?|kept|belongs?|moved?"),
  /** Of what a method changes. */
  CHANGED(
      "mut\\w*|chang\\w*|modif\\w*|writ\\w*|updat\\w*|fill\\w*|alter\\w*|edit\\w*|sets?|receives?"),
  /** Of a result that is the caller's. */
  GIVEN("own(s|ed|er)?|callers?|releas\\w*|clos(es?|ed|ing)|freed?|transfer\\w*|hand(s|ed)?|yours"),
  /** Of a result that is lent. */
  LENT("lent|lends?|borrow\\w*|own(s|ed|er)?|belongs?|releas\\w*|clos(es?|ed)|(part|view) of");

  private final Pattern words;

  DocWords(String words) {
    this.words = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Whether one of them is in a text. */
  boolean isIn(String text) {
    return words.matcher(text).find();
  }
}
