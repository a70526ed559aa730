package dev.freehold.processor.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Tells what field is meant by an accessor that is named as those of JavaBeans are. */
final class BeanName {
  private static final Pattern ACCESSOR = Pattern.compile("(?:get|is|set)(\\p{Lu}.*)");

  private BeanName() {}

  /** The field of {@code getPrice}: {@code price}; empty where the name is none of a JavaBean. */
  static Optional<String> find(String accessor) {
    Matcher matcher = ACCESSOR.matcher(accessor);
    return matcher.matches()
        ? Optional.of(matcher.group(1)).map(BeanName::lowered).filter(SourceVersion::isName)
        : Optional.empty();
  }

  /** That field, or the name itself. */
  static String field(String accessor) {
    return find(accessor).orElse(accessor);
  }

  /** What is wrong with such an accessor of a primitive field, and what to write. */
  static Optional<String> advice(String accessor, String type) {
    return find(accessor)
        .map(
            field ->
                "a getter and a setter have the name of their field; write `%1$s %2$s();` and `void %2$s(%1$s value);`"
                    .formatted(type, field));
  }

  private static String lowered(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
