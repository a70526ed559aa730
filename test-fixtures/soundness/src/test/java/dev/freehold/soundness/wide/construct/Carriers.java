package dev.freehold.soundness.wide.construct;

import dev.freehold.soundness.wide.write.Construct;
import dev.freehold.soundness.wide.write.Name;
import dev.freehold.soundness.wide.write.Sort;
import dev.freehold.soundness.wide.write.Writer;
import java.util.List;

/** Values that carry an owner: they are declared, moved and used up as owners are. */
public final class Carriers implements Construct {
  private static final Sort OPTIONAL =
      new Sort(
          "Optional<@Own Res>",
          List.of(
              "Optional.of(new Res())",
              "Optional.of(Deeds.make())",
              "Optional.ofNullable(Deeds.makeOrNot())",
              "Optional.<@Own Res>empty()",
              "Path.next() ? Optional.of(new Res(2)) : Optional.<@Own Res>empty()"),
          List.of("(%s.isPresent() ? 1 : 2)", "(%s.isEmpty() ? 1 : 2)"),
          List.of(),
          List.of(
              "%s.ifPresent(Res::close);",
              "%s.ifPresent(it -> it.close());",
              "if (%s.isPresent()) { %<s.get().close(); }",
              "if (!%s.isEmpty()) { Deeds.take(%<s.get()); }",
              "%s.orElseGet(Res::new).close();",
              "Path.note(%s.map(Deeds::weigh).orElse(0));",
              "Path.note(%s.map(it -> { int read = it.get(); it.close(); return read; }).orElse(0));"));
  private static final Sort FUTURE =
      new Sort(
          "CompletableFuture<@Own Res>",
          List.of(
              "CompletableFuture.supplyAsync(Res::new, Runnable::run)",
              "CompletableFuture.supplyAsync(() -> Deeds.make(), Runnable::run)"),
          List.of("(%s.isDone() ? 1 : 2)"),
          List.of(),
          List.of(
              "%s.join().close();",
              "Deeds.take(%s.join());",
              "%s.thenAccept(Res::close);",
              "%s.thenAccept(it -> it.close());"));

  @Override
  public void write(Writer w) {
    switch (w.chance().below(6)) {
      case 0 -> w.offer(OPTIONAL);
      case 1 -> w.offer(FUTURE);
      case 2 -> w.ownerOf(OPTIONAL);
      case 3 -> w.ownerOf(FUTURE);
      case 4 -> filled(w);
      default -> handed(w);
    }
  }

  /** A mistake is to use what went in. */
  private static void filled(Writer w) {
    Name given = w.consumable();
    String name = w.fresh("c");
    w.line("%s %s = Optional.of(%s);", OPTIONAL.type(), name, given);
    w.consume(given);
    w.declare(name, OPTIONAL, Name.Mode.OWN);
    if (w.slip(3)) {
      w.line(w.chance().of("Path.note(%s.get());", "%s.close();"), given);
    }
  }

  /** Given to a method, or by one. */
  private static void handed(Writer w) {
    String method = w.fresh("pass");
    if (w.chance().percent(50)) {
      w.member(
          () ->
              w.method(
                  "static void " + method + "(" + OPTIONAL.type() + " given)",
                  false,
                  inside -> {
                    inside.declare("given", OPTIONAL, Name.Mode.OWN);
                    inside.some(w.chance().below(3));
                  }));
      Name given = w.ownerOf(OPTIONAL);
      w.line("%s.%s(%s);", w.self(), method, given);
      w.consume(given);
      return;
    }
    w.member(
        () ->
            w.method(
                "static " + OPTIONAL.type() + " " + method + "()",
                false,
                inside -> {
                  inside.some(w.chance().below(3));
                  Name made = inside.ownerOf(OPTIONAL);
                  inside.keep(made);
                  inside.body(0);
                  inside.line("return %s;", made);
                }));
    String name = w.fresh("c");
    w.line("%s %s = %s.%s();", OPTIONAL.type(), name, w.self(), method);
    w.declare(name, OPTIONAL, Name.Mode.OWN);
  }
}
