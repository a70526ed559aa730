package dev.freehold.checker.baseline;

import dev.freehold.checker.violation.Declaration;
import dev.freehold.checker.violation.Fingerprint;
import dev.freehold.checker.violation.Violation;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a baseline, such as {@code src/shop/Orders.java: own.leak in shop.Orders#ship(Order)
 * 0f3a51c2e94b7d68:1}.
 *
 * @param file where it is, as seen from the folder of the baseline
 * @param key the rule, which may be one of another version's
 * @param within what it is in, without the numbers of anonymous classes
 * @param fingerprint what tells it from others, and stays when lines move
 */
record BaselineEntry(String file, String key, Declaration within, Fingerprint fingerprint)
    implements Comparable<BaselineEntry> {
  private static final Pattern LINE =
      Pattern.compile("(.+?): ([a-z.]+) in ([^\\s#]*)(?:#(.*))? ([0-9a-f]{16}:[1-9][0-9]{0,8})");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static BaselineEntry of(String file, Violation violation, Fingerprint fingerprint) {
    Declaration within = violation.within();
    String member = SPACE.matcher(within.member()).replaceAll(" ");
    return new BaselineEntry(
        file,
        violation.key().text(),
        new Declaration(within.typeWithoutNumbers(), member),
        fingerprint);
  }

  /** What a line says; null where it is none of a baseline's. */
  static @Nullable BaselineEntry parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    String member = matcher.group(4);
    return new BaselineEntry(
        matcher.group(1),
        matcher.group(2),
        new Declaration(matcher.group(3), member == null ? "" : member),
        new Fingerprint(matcher.group(5)));
  }

  String line() {
    String member = within.member().isEmpty() ? "" : "#" + within.member();
    return file + ": " + key + " in " + within.type() + member + " " + fingerprint.value();
  }

  /** The folder below which the folders of packages are; the file's own where it has none. */
  String root() {
    return SourceNames.rootOf(file, within.packageName());
  }

  /** The full name of the class that is inside no other. */
  String outermost() {
    return outermost(within.type());
  }

  static String outermost(String type) {
    int inner = type.indexOf('$', type.lastIndexOf('.') + 2);
    return inner < 0 ? type : type.substring(0, inner);
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return Comparator.comparing(BaselineEntry::line).compare(this, other);
  }
}
