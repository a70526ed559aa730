package dev.freehold.checker.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All options whose names begin with {@code freehold.}, and what may be given for them. */
public final class KnownOptions {
  static final String PREFIX = "freehold.";

  private static final OptionValues SWITCH = OptionValues.of("on", "off");
  private static final OptionValues FILE = OptionValues.free("the name of a file");
  private static final OptionValues KEYS =
      OptionValues.list("keys such as `own.leak*`, with commas between them", KeyPattern::mistake);
  private static final OptionValues NAMES =
      OptionValues.list(
          "packages or classes such as `com.acme.orders`, with commas between them",
          NamePattern::mistake);

  private static final List<KnownOption> ALL =
      List.of(
          option("note", SWITCH),
          option("fixes", FILE),
          option("sarif", FILE),
          option("json", FILE),
          option("html", FILE),
          option("gitlab", FILE),
          option("baseline", OptionValues.free("FILE, shrink:FILE or write:FILE")),
          option("exceptions", OptionValues.of("declared", "all")),
          option("stubs", OptionValues.free("files and folders, separated as in a class path")),
          option("track", OptionValues.free("`closeables`, or names with commas between them")),
          option("checker", SWITCH),
          option("release", OptionValues.of("manual", "auto")),
          option(RunTimeChecks.OPTION, OptionValues.of("unproved", "boundaries", "on", "off")),
          option("infer", FILE),
          option("tests", OptionValues.free("the name of a folder")),
          option("guards", OptionValues.of("standard", "all")),
          option(Naming.OPTION, OptionValues.of("off", "check", "infer")),
          option(Habits.JAVADOC, OptionValues.of("off", "check")),
          option(Habits.NULLS, OptionValues.of("off", "check")),
          option(Severities.DEFAULT, OptionValues.of("warning", "error")),
          option(Severities.OFF, KEYS),
          option(Severities.WARN, KEYS),
          option(Severities.ERROR, KEYS),
          option(CheckedCode.ONLY, NAMES),
          option(CheckedCode.SKIP, NAMES),
          option(CheckedCode.GENERATED, OptionValues.of("skip", "check")),
          option(SuppressionLimits.REASONS, OptionValues.of("reasons")),
          option(SuppressionLimits.MAX, OptionValues.number()));

  private KnownOptions() {}

  private static KnownOption option(String name, OptionValues values) {
    return new KnownOption(name.startsWith(PREFIX) ? name : PREFIX + name, values);
  }

  /**
   * What is wrong with the options, one sentence each; nothing where all is right.
   *
   * @param options every {@code -A} option, without the {@code -A}; those of others are let be
   */
  public static List<String> mistakes(Map<String, String> options) {
    List<String> found = new ArrayList<>();
    for (String name : new TreeSet<>(options.keySet())) {
      if (isOurs(name)) {
        known(name)
            .map(option -> option.mistake(options))
            .orElseGet(() -> Optional.of(unknown(name)))
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      found.addAll(Severities.contradictions(options));
    }
    return found;
  }

  /** {@code -AFreehold.note} and {@code -Afreehold} are meant for us too. */
  private static boolean isOurs(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("freehold");
  }

  private static Optional<KnownOption> known(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static String unknown(String name) {
    List<String> names = ALL.stream().map(KnownOption::name).sorted().toList();
    List<String> words = names.stream().map(KnownOptions::withoutPrefix).toList();
    return "there is no option -A"
        + name
        + Nearest.to(withoutPrefix(name), words)
            .map(each -> "; did you mean -A" + PREFIX + each + "?")
            .orElseGet(() -> "; there are " + String.join(", ", names));
  }

  private static String withoutPrefix(String name) {
    return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
        ? name.substring(PREFIX.length())
        : name;
  }
}
