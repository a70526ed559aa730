package dev.freehold.differential.print;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Calls that the languages write differently: of options, lists, and what takes functions. */
final class Written {
  /**
   * How a call is written, with {@code %1$s} for its first operand.
   *
   * @param typed Java's, where nothing around it says what its type argument is
   */
  private record Forms(String java, String typed, String rust) {}

  private static final Map<String, Forms> FORMS =
      Map.ofEntries(
          of("some", "Optional.of(%1$s)", "Optional.<@Own Res>of(%1$s)", "Some(%1$s)"),
          of("isSome", "yes(%1$s.isPresent())", "yes((%1$s).is_some())"),
          of("unwrap", "%1$s.get()", "(%1$s).unwrap()"),
          of("unwrapOrOpen", "%1$s.orElseGet(() -> open())", "(%1$s).unwrap_or_else(|| open())"),
          of(
              "mapped",
              "%1$s.map(it -> weigh(it)).orElse(1)",
              "(%1$s).map(|it| weigh(it)).unwrap_or(1)"),
          of("found", "Optional.of(%1$s)", "Optional.<@Ref Res>of(%1$s)", "Some(%1$s)"),
          of("close", "%1$s.ifPresent(Res::close)", "if let Some(it) = %1$s { it.close(); }"),
          of("isFound", "yes(%1$s.isPresent())", "yes((%1$s).is_some())"),
          of(
              "foundMapped",
              "%1$s.map(Res::get).orElse(1)",
              "(%1$s).map(|it| it.get()).unwrap_or(1)"),
          of("foundInside", "%1$s.get()", "(%1$s).unwrap()"),
          of(
              "many",
              "new ArrayList<>(List.of(%1$s))",
              "new ArrayList<@Ref Res>(List.of(%1$s))",
              "vec![%1$s]"),
          of(
              "manyOfTwo",
              "List.of(%1$s, %2$s)",
              "List.<@Ref Res>of(%1$s, %2$s)",
              "vec![%1$s, %2$s]"),
          of("put", "%1$s.add(%2$s)", "%1$s.push(%2$s)"),
          of(
              "sumOf",
              "%1$s.stream().mapToInt(Res::get).sum()",
              "(%1$s).iter().map(|it| it.get()).sum::<i32>()"),
          of("firstIn", "%1$s.get(0)", "(%1$s)[0]"),
          of("asked", "askedBy(it -> it.get(), %1$s)", "asked_by(|it: &Res| it.get(), %1$s)"),
          of("askedByMethod", "askedBy(Res::get, %1$s)", "asked_by(Res::get, %1$s)"),
          of(
              "askedByTaker",
              "askedBy(it -> weigh(it), %1$s)",
              "asked_by(|it: &Res| weigh(*it), %1$s)"),
          of(
              "edited",
              "editedBy(it -> it.set(1), %1$s)",
              "edited_by(|it: &mut Res| it.set(1), %1$s)"),
          of(
              "editedByReader",
              "editedBy(it -> read(it), %1$s)",
              "edited_by(|it: &mut Res| { read(it); }, %1$s)"),
          of("ended", "endedBy(it -> it.close(), %1$s)", "ended_by(|it: Res| it.close(), %1$s)"),
          of("endedByMethod", "endedBy(Res::close, %1$s)", "ended_by(Res::close, %1$s)"),
          of(
              "changed",
              "changedBy(it -> it.renew(), %1$s)",
              "changed_by(|it: Res| it.renew(), %1$s)"),
          of("firstOf", "firstOf(() -> open())", "first_of(|| open())"),
          of("wholeOwned", "whole(%1$s)", "whole(%1$s)"),
          of("wholeMut", "whole(%1$s)", "whole(%1$s)"),
          of("wholeRef", "whole(%1$s)", "whole(%1$s)"));

  private Written() {}

  private static Map.Entry<String, Forms> of(String name, String java, String rust) {
    return of(name, java, java, rust);
  }

  private static Map.Entry<String, Forms> of(String name, String java, String typed, String rust) {
    return Map.entry(name, new Forms(java, typed, rust));
  }

  /** Whether the call has a form of its own. */
  static boolean is(Callee callee) {
    return callee.kind() == Callee.Kind.WRITTEN
        || callee.kind() == Callee.Kind.IDENTITY
        || (callee.isMethod() && callee.operands().get(0).type().isStandard());
  }

  /**
   * The call in Java.
   *
   * @param wanted the type that is written where the value goes; {@link ValueType#VOID} for none
   */
  static String java(Callee callee, List<String> operands, ValueType wanted) {
    Forms forms = formsOf(callee);
    String form = wanted.equals(ValueType.VOID) ? forms.typed() : forms.java();
    return form.formatted(operands.toArray());
  }

  static String rust(Callee callee, List<String> operands) {
    return formsOf(callee).rust().formatted(operands.toArray());
  }

  private static Forms formsOf(Callee callee) {
    return Objects.requireNonNull(FORMS.get(callee.name()));
  }
}
