package dev.freehold.processor.validation;

import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** A type as users write it: without packages and without annotations. */
final class WrittenType {
  private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(\\([^)]*\\))? ?");
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  private WrittenType() {}

  static String of(TypeMirror type) {
    String written = ANNOTATION.matcher(type.toString()).replaceAll("");
    return PACKAGE.matcher(written).replaceAll("");
  }
}
