package dev.freehold.soundness.shrink;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Statement.Attempt;
import dev.freehold.soundness.program.Statement.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a try statement can be replaced by that is smaller. */
final class SmallerAttempts {
  private SmallerAttempts() {}

  static Stream<List<Statement>> of(Attempt attempt) {
    Stream<Attempt> smaller =
        Stream.of(
                withoutResource(attempt),
                withoutHandler(attempt),
                withoutLast(attempt),
                smallerBody(attempt),
                smallerHandler(attempt),
                smallerLast(attempt))
            .flatMap(each -> each)
            .filter(SmallerAttempts::isJava);
    return Stream.concat(Stream.of(body(attempt)), smaller.map(List::of));
  }

  /** A try statement needs one of them. */
  private static boolean isJava(Attempt attempt) {
    return !attempt.resources().isEmpty()
        || !attempt.handlers().isEmpty()
        || !attempt.last().isEmpty();
  }

  /** The statements without what is around them. */
  private static List<Statement> body(Attempt attempt) {
    List<Statement> all = new ArrayList<>(attempt.resources());
    all.addAll(attempt.body().statements());
    all.addAll(attempt.last().statements());
    return all;
  }

  private static Stream<Attempt> withoutResource(Attempt attempt) {
    return attempt.resources().stream()
        .map(
            gone -> {
              List<Statement.Declare> left = new ArrayList<>(attempt.resources());
              left.remove(gone);
              return new Attempt(left, attempt.body(), attempt.handlers(), attempt.last());
            });
  }

  private static Stream<Attempt> withoutHandler(Attempt attempt) {
    return attempt.handlers().isEmpty()
        ? Stream.of()
        : Stream.of(new Attempt(attempt.resources(), attempt.body(), List.of(), attempt.last()));
  }

  private static Stream<Attempt> withoutLast(Attempt attempt) {
    return attempt.last().isEmpty()
        ? Stream.of()
        : Stream.of(
            new Attempt(attempt.resources(), attempt.body(), attempt.handlers(), Block.EMPTY));
  }

  private static Stream<Attempt> smallerBody(Attempt attempt) {
    return SmallerStatements.of(attempt.body())
        .map(body -> new Attempt(attempt.resources(), body, attempt.handlers(), attempt.last()));
  }

  private static Stream<Attempt> smallerHandler(Attempt attempt) {
    return attempt.handlers().stream()
        .flatMap(
            handler ->
                SmallerStatements.of(handler.body())
                    .map(body -> List.of(new Handler(handler.declared(), body))))
        .map(
            handlers -> new Attempt(attempt.resources(), attempt.body(), handlers, attempt.last()));
  }

  private static Stream<Attempt> smallerLast(Attempt attempt) {
    return SmallerStatements.of(attempt.last())
        .map(last -> new Attempt(attempt.resources(), attempt.body(), attempt.handlers(), last));
  }
}
