package dev.freehold.checker.rules;

import dev.freehold.checker.fix.MarkDeclaration;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.types.ContractComparison.Function;
import dev.freehold.checker.types.FunctionPromise;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Words for a body that does not keep what is promised of a function. */
final class PromiseText {
  private PromiseText() {}

  /** What the body does, up to the name of the method that promises otherwise. */
  static String of(Function mismatch) {
    String missing = missing(mismatch);
    return missing.isEmpty()
        ? "may run a function on another thread (`@Concurrent`), which is not said in"
        : "does not promise " + missing + " of the function that it is handed, as is promised in";
  }

  /** What to do about it. */
  static String help(Function mismatch, String body) {
    String missing = missing(mismatch);
    return missing.isEmpty()
        ? "use a method that runs the function on the thread that calls it"
        : "write "
            + missing
            + " on the parameter of "
            + body
            + ", or use a method that promises it";
  }

  /**
   * What would say it of both.
   *
   * @param body the method that does not keep what is promised
   * @param promise the method that promises it
   */
  static List<Remedy> remedies(
      Function mismatch, ExecutableElement body, ExecutableElement promise) {
    String missing = missing(mismatch);
    int index = mismatch.index();
    ExecutableElement unsaid = missing.isEmpty() ? promise : body;
    String annotation = missing.isEmpty() ? "Concurrent" : missing.replaceAll("[`@]", "");
    return index < unsaid.getParameters().size()
        ? List.of(new MarkDeclaration(unsaid.getParameters().get(index), annotation))
        : List.of();
  }

  private static String missing(Function mismatch) {
    FunctionPromise kept = mismatch.kept();
    FunctionPromise promised = mismatch.promised();
    if (promised.nonEscaping() && !kept.nonEscaping()) {
      return "`@NonEscaping`";
    }
    return promised.once() && !kept.once() ? "`@Once`" : "";
  }
}
