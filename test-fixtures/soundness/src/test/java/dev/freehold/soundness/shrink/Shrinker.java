package dev.freehold.soundness.shrink;

import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes away from a program whatever it does not need to show something. */
public final class Shrinker {
  private final Predicate<Program> shows;

  /**
   * Makes a shrinker.
   *
   * @param shows whether a program still shows it; false for what is no Java
   */
  public Shrinker(Predicate<Program> shows) {
    this.shows = shows;
  }

  /** A program that shows the same, of which nothing can be taken away. */
  public Program shrink(Program program) {
    Program smallest = program;
    Optional<Program> smaller = smaller(smallest);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(smallest);
    }
    return smallest;
  }

  private Optional<Program> smaller(Program program) {
    return Stream.iterate(0, i -> i < program.methods().size(), i -> i + 1)
        .flatMap(i -> methods(program.methods().get(i)).map(each -> with(program, i, each)))
        .filter(shows)
        .findFirst();
  }

  private static Stream<Method> methods(Method method) {
    return SmallerStatements.of(method.body()).map(method::with);
  }

  private static Program with(Program program, int index, Method method) {
    List<Method> methods = new ArrayList<>(program.methods());
    methods.set(index, method);
    return new Program(program.seed(), program.fields(), methods).withoutUncalled();
  }
}
