package dev.freehold.checker.rules;

import static java.util.stream.Collectors.joining;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.Collection;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The user's own expressions, as messages show them. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** A method by its class and name. */
  static String ofMethod(ExecutableElement method) {
    return of(EnclosingClass.of(method).getSimpleName() + "." + method.getSimpleName());
  }

  /** A method as above, or a constructor by its class. */
  static String ofMember(ExecutableElement member) {
    return member.getKind() == ElementKind.CONSTRUCTOR
        ? "the constructor of " + of(EnclosingClass.of(member).getSimpleName().toString())
        : ofMethod(member);
  }

  /** A qualifier as it is written, or that there is none. */
  static String qualifier(@Nullable Qualifier qualifier) {
    return qualifier == null ? "without a qualifier" : of(qualifier.annotation());
  }

  /** An annotation that names those parameters. */
  static String from(Collection<String> parameters) {
    String names = parameters.stream().map(each -> '"' + each + '"').collect(joining(", "));
    return "`@From(" + (parameters.size() == 1 ? names : "{" + names + "}") + ")`";
  }

  /** In backquotes, on one line, without the bodies of classes and lambdas, a long one cut. */
  public static String of(String expression) {
    String line = expression.replaceAll("\\s+", " ").replaceAll("\\{.*", "{…}");
    return line.length() <= LONGEST ? "`" + line + "`" : "`" + line.substring(0, LONGEST) + "…`";
  }
}
