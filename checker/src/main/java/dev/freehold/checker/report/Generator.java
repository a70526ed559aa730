package dev.freehold.checker.report;

import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has written code that stands nowhere in the source: an annotation of Lombok's, mostly.
 *
 * @param annotation its simple name; null where it is not known which one it was
 * @param method the method that was written as a whole, as {@code getId()}; null where the code was
 *     put into a method of the user's
 * @param place where to report what is wrong in the code
 */
record Generator(@Nullable String annotation, @Nullable String method, Position place) {
  private static final String LENDING =
      "write `@Getter(onMethod_ = @Ref)` before the field, or write its accessor by hand, with a"
          + " `@Ref` result";

  /** What to write instead of an annotation, whatever is wrong in its code. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "Cleanup",
          "leave `@Cleanup` out, or do not release or hand over in the block what it releases at"
              + " the end",
          "NonNull",
          "write `lombok.nonNull.exceptionType = JDK` in `lombok.config`, or test for null by hand",
          "Builder",
          "leave `@Builder` out: the builder that it writes keeps the value, and nobody releases"
              + " it");

  /** The complaint, told to somebody who has not written the code. One is told of each method. */
  Diagnostic retold(Diagnostic diagnostic) {
    List<Object> subject = new ArrayList<>(List.of(place.offset()));
    subject.add(method == null ? "" : method);
    return new Diagnostic(
        diagnostic.key(),
        place,
        where() + ": " + diagnostic.headline(),
        diagnostic.notes(),
        help(diagnostic),
        subject);
  }

  private String where() {
    if (annotation == null) {
      return "in `" + method + "`, which is generated";
    }
    String writer = "`@" + annotation + "`";
    return method == null
        ? "in the code that " + writer + " writes here"
        : "in `" + method + "`, which " + writer + " writes";
  }

  private Help help(Diagnostic diagnostic) {
    String instead = annotation == null ? null : INSTEAD.get(annotation);
    if (instead == null && method != null) {
      instead = insteadOf(method, diagnostic.key());
    }
    if (instead != null) {
      return Help.of(instead);
    }
    if (method == null) {
      return Help.of("write it by hand, with what the rule asks for");
    }
    Help help = diagnostic.help();
    return new Help.Advice("write `" + method + "` by hand; " + help.text(), help.lines());
  }

  private @Nullable String insteadOf(String written, RuleKey key) {
    return switch (key) {
      case MOVE_OUT_OF_BORROW -> ofAMove(written);
      case OWN_LEAK, OWN_LEAK_MAYBE ->
          written.matches("(toString|hashCode|equals)\\(\\)") ? LENDING : null;
      case ESCAPES_TO_UNCHECKED ->
          written.equals("equals()")
              ? "make the class `final`, for which `canEqual` is not written, or write `equals()`"
                  + " and `hashCode()` by hand"
              : null;
      default -> null;
    };
  }

  /** The value of an owned field, on its way out of the object or into it. */
  private @Nullable String ofAMove(String written) {
    if (written.matches("(get|is)[^a-z].*")) {
      return LENDING;
    }
    return annotation != null && annotation.matches("(AllArgs|RequiredArgs)Constructor|Data|Value")
        ? "write `lombok.copyableAnnotations += dev.freehold.Own` in `lombok.config`, or write the"
            + " constructor by hand"
        : null;
  }
}
